'use client';

import {useEffect, useState} from 'react';
import type {Answers, LegCrampInfo} from 'leg-cramp-info';
import 'leg-cramp-info/define';

export function App() {
  const [hydrated, setHydrated] = useState(false);
  const [mounted, setMounted] = useState(true);
  const [answers, setAnswers] = useState<Answers>();
  const [ready, setReady] = useState(0);
  const [complete, setComplete] = useState(0);
  const [level, setLevel] = useState<string>();

  useEffect(() => setHydrated(true), []);

  const onComplete = (event: Event) => {
    setComplete((count) => count + 1);
    setLevel((event.target as LegCrampInfo).assessment.level);
  };

  return (
    <>
      <button id="toggle" disabled={!hydrated} onClick={() => setMounted(!mounted)}>
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
          heading-level={3}
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
