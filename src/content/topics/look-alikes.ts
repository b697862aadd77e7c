import {msg} from '@lit/localize/init/install.js';
import {patternWords} from '../check-words.js';
import {s, type Topic} from './topic.js';

const seeDoctor = () => msg('See a doctor.', {id: 'like.restless.act'});

export const lookAlikes: Topic = {
  id: 'look-alikes',
  title: () => msg('What else could it be?', {id: 'look-alikes.title'}),
  blocks: [
    {
      kind: 'comparison',
      rows: [
        {
          name: () => msg('Night leg cramp', {id: 'like.cramp'}),
          feels: s('F2 F33 F76', () =>
            msg('A hard, painful knot, in sleep or at rest.', {id: 'like.cramp.feels'}),
          ),
          eases: s('F11 F126', () =>
            msg('Stretching. Most cramps end within 10 minutes.', {id: 'like.cramp.eases'}),
          ),
          act: s('F4', () => msg('Care at home.', {id: 'like.cramp.act'})),
        },
        {
          name: patternWords.restless,
          feels: s('F70 F71 F73 F76 F77', () =>
            msg(
              'An urge to move, worse at rest and in the evening. No hard knot. Mostly not painful, but 1 in 3 say it hurts.',
              {
                id: 'like.restless.feels',
              },
            ),
          ),
          eases: s('F72 F76', () =>
            msg('Moving, for as long as you move. It lasts longer than a cramp.', {
              id: 'like.restless.eases',
            }),
          ),
          act: s('F207 F214', seeDoctor),
        },
        {
          name: patternWords.artery,
          feels: s('F81 F87', () =>
            msg('Pain in the calf when you walk. If worse: foot pain in bed.', {id: 'like.artery.feels'}),
          ),
          eases: s('F81 F87', () =>
            msg('Standing still for up to 10 minutes. At night: hanging the leg down.', {
              id: 'like.artery.eases',
            }),
          ),
          act: s('F88 F214 F347', () =>
            msg('See a doctor. Pain at rest: get help today. Cold, pale or blue foot: emergency.', {
              id: 'like.artery.act',
            }),
          ),
        },
        {
          name: () => msg('Blood clot in a vein', {id: 'like.clot'}),
          feels: s('F274 F279', () =>
            msg(
              'Throbbing or cramp-like pain, mostly in one leg. The leg swells, feels warm, or turns red or dark.',
              {
                id: 'like.clot.feels',
              },
            ),
          ),
          eases: s('F276', () => msg('Walking can make the pain worse.', {id: 'like.clot.eases'})),
          act: s('F97 F274 F275', () =>
            msg('Get help today. With chest pain or trouble breathing: emergency.', {id: 'like.clot.act'}),
          ),
        },
        {
          name: patternWords.numb,
          feels: s('F98', () =>
            msg('Numb, tingling or burning, often first in the feet.', {id: 'like.nerve.feels'}),
          ),
          eases: s('F354', () => msg('It is usually there all the time.', {id: 'like.nerve.eases'})),
          act: s('F203 F207', seeDoctor),
        },
        {
          name: patternWords.medicine,
          feels: s('F106', () =>
            msg('A deep ache and weakness in any muscle, not one knot.', {id: 'like.statin.feels'}),
          ),
          eases: s('F106', () => msg('It does not end in minutes.', {id: 'like.statin.eases'})),
          act: s('F107 F108', () =>
            msg('Get help today. With dark pee: emergency.', {id: 'like.statin.act'}),
          ),
        },
      ],
    },
  ],
};
