import {msg} from '@lit/localize/init/install.js';
import {text, s, type Topic} from './topic.js';

export const causes: Topic = {
  id: 'causes',
  title: () => msg('Why do I get them?', {id: 'causes.title'}),
  blocks: [
    text(
      s('F38 F39', () =>
        msg(
          'Most night cramps have no known cause. Tired muscles and nerve problems are the likely reason.',
          {id: 'causes.unknown'},
        ),
      ),
      s('F20', () => msg('They get more common with age and in pregnancy.', {id: 'causes.age'})),
      s('F42', () =>
        msg('Three causes are known: kidney failure, nerve damage from diabetes, and poor blood flow.', {
          id: 'causes.three',
        }),
      ),
      s('F42', () =>
        msg('People with one of these mostly know it already, and have other signs too.', {
          id: 'causes.other',
        }),
      ),
      s('F36', () =>
        msg('Work with a doctor for a diagnosis. Your story and an exam are often enough.', {
          id: 'causes.doctor',
        }),
      ),
    ),
  ],
};
