import {msg} from '@lit/localize/init/install.js';
import {list, text, s, type Topic} from './topic.js';

export const olderAdults: Topic = {
  id: 'older-adults',
  title: () => msg('Older adults and falls', {id: 'older-adults.title'}),
  blocks: [
    text(s('F27', () => msg('About 1 in 3 people over 60 get leg cramps.', {id: 'older-adults.common'}))),
    list(
      s('F337', () =>
        msg('Do not jump out of bed. Sit up first, and get up slowly.', {id: 'older-adults.rise'}),
      ),
      s('F242', () =>
        msg('Stretch facing a wall, or sitting if you are unsteady.', {id: 'older-adults.sit'}),
      ),
    ),
  ],
};
