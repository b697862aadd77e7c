import {render} from 'preact';
import {useState} from 'preact/hooks';
import type {Answers, LegCrampInfo} from 'leg-cramp-info';
import 'leg-cramp-info/define';

function App() {
  const [mounted, setMounted] = useState(true);
  const [answers, setAnswers] = useState<Answers>();
  const [ready, setReady] = useState(0);
  const [complete, setComplete] = useState(0);
  const [level, setLevel] = useState<string>();

  const onComplete = (event: Event) => {
    setComplete((count) => count + 1);
    setLevel((event.target as LegCrampInfo).assessment.level);
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
        <leg-cramp-info
          region="US"
          headingLevel={3}
          answers={answers}
          onleg-cramp-ready={() => setReady((count) => count + 1)}
          onleg-cramp-check-complete={onComplete}
        >
          Loading
        </leg-cramp-info>
      )}
    </>
  );
}

render(<App />, document.getElementById('app')!);
