import {createSignal, Show} from 'solid-js';
import {render} from 'solid-js/web';
import type {Answers} from 'leg-cramp-info';
import 'leg-cramp-info/define';

function App() {
  const [mounted, setMounted] = createSignal(true);
  const [answers, setAnswers] = createSignal<Answers>();
  const [ready, setReady] = createSignal(0);
  const [complete, setComplete] = createSignal(0);
  const [level, setLevel] = createSignal<string>();

  return (
    <>
      <button id="toggle" onClick={() => setMounted(!mounted())}>
        Toggle
      </button>
      <button id="restore" onClick={() => setAnswers({now: ['cold']})}>
        Restore
      </button>
      <output id="ready">{ready()}</output>
      <output id="complete">{complete()}</output>
      <output id="level">{level()}</output>
      <Show when={mounted()}>
        <leg-cramp-info
          region="US"
          heading-level={3}
          prop:answers={answers()}
          on:leg-cramp-ready={() => setReady(ready() + 1)}
          on:leg-cramp-check-complete={({currentTarget}) => {
            setComplete(complete() + 1);
            setLevel(currentTarget.assessment.level);
          }}
        >
          Loading
        </leg-cramp-info>
      </Show>
    </>
  );
}

render(() => <App />, document.getElementById('app')!);
