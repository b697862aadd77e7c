import {msg} from '@lit/localize/init/install.js';
import {picture, text, s, type Topic} from './topic.js';

export const overview: Topic = {
  id: 'overview',
  title: () => msg('What is a night leg cramp?', {id: 'overview.title'}),
  blocks: [
    picture('where'),
    text(
      s('F2 F33', () =>
        msg('A muscle in the leg tightens hard and hurts. It comes on in sleep or at rest in bed.', {
          id: 'overview.what',
        }),
      ),
      s('F6', () => msg('Mostly it is the calf, less often the foot or thigh.', {id: 'overview.where'})),
      s('F21 F27', () =>
        msg('Up to 6 in 10 adults have had one. About 1 in 3 people over 60 get them.', {
          id: 'overview.common',
        }),
      ),
      s('F4', () => msg('Most are harmless.', {id: 'overview.harm'})),
    ),
  ],
};
