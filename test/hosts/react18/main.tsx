import {useLayoutEffect, useRef, useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {Answers, LegCrampInfo} from 'leg-cramp-info';
import 'leg-cramp-info/define';

interface Props {
  answers: Answers;
  onReady: () => void;
  onComplete: (level: string | undefined) => void;
}

/** React 18 sets attributes and knows its own events only: the rest goes through a ref. */
function LegCramps({answers, onReady, onComplete}: Props) {
  const ref = useRef<LegCrampInfo>(null);
  useLayoutEffect(() => {
    const element = ref.current!;
    const onCheckComplete = () => onComplete(element.assessment.level);
    element.addEventListener('leg-cramp-ready', onReady);
    element.addEventListener('leg-cramp-check-complete', onCheckComplete);
    return () => {
      element.removeEventListener('leg-cramp-ready', onReady);
      element.removeEventListener('leg-cramp-check-complete', onCheckComplete);
    };
  });
  useLayoutEffect(() => {
    ref.current!.answers = answers;
  }, [answers]);
  return (
    <leg-cramp-info ref={ref} region="US" heading-level={3}>
      Loading
    </leg-cramp-info>
  );
}

const none: Answers = {};

function App() {
  const [mounted, setMounted] = useState(true);
  const [answers, setAnswers] = useState(none);
  const [ready, setReady] = useState(0);
  const [complete, setComplete] = useState(0);
  const [level, setLevel] = useState<string>();

  const onComplete = (reached: string | undefined) => {
    setComplete((count) => count + 1);
    setLevel(reached);
  };

  return (
    <>
      <button id="toggle" onClick={() => setMounted(!mounted)}>
        Toggle
      </button>
      <button id="restore" onClick={() => setAnswers({now: ['cold']})}>
        Restore
      </button>
      <output id="ready">{ready}</output>
      <output id="complete">{complete}</output>
      <output id="level">{level}</output>
      {mounted && (
        <LegCramps answers={answers} onReady={() => setReady((count) => count + 1)} onComplete={onComplete} />
      )}
    </>
  );
}

createRoot(document.getElementById('app')!).render(<App />);
