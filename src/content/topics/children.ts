import {msg} from '@lit/localize/init/install.js';
import {text, warning, s, type Topic} from './topic.js';

export const children: Topic = {
  id: 'children',
  title: () => msg('Children', {id: 'children.title'}),
  blocks: [
    text(
      s('F226', () =>
        msg('In one study 7 in 100 children had night cramps. None was under 8 years old.', {
          id: 'children.rare',
        }),
      ),
      s('F228', () =>
        msg('We advise a doctor’s visit for a child under 8 with cramps again and again.', {
          id: 'children.young',
        }),
      ),
      s('F229', () =>
        msg('Growing pains differ: both legs ache in the evening and are fine by morning.', {
          id: 'children.growing',
        }),
      ),
    ),
    warning(
      s('F230', () =>
        msg('Get help today for a limp, fever, swelling, redness, an injury, weight loss or night sweats.', {
          id: 'children.today',
        }),
      ),
      s('F230', () =>
        msg('See a doctor if an ache grows, stays in one leg, or is there on waking.', {
          id: 'children.doctor',
        }),
      ),
    ),
  ],
};
