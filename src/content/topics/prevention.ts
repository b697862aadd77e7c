import {msg} from '@lit/localize/init/install.js';
import {heading, list, picture, steps, text, timer, warning, s, type Topic} from './topic.js';

export const prevention: Topic = {
  id: 'prevention',
  title: () => msg('Can I prevent them?', {id: 'prevention.title'}),
  blocks: [
    heading(() => msg('Stretch before bed', {id: 'prevention.stretch.title'})),
    text(
      s('F136 F140 F145', () =>
        msg('Trials do not agree. Stretching may make cramps milder. It may not stop them.', {
          id: 'prevention.trials',
        }),
      ),
    ),
    picture('wall'),
    steps(
      s('F147 F242', () =>
        msg('Face a wall. Put your palms on it at chest height.', {id: 'prevention.wall'}),
      ),
      s('F151', () =>
        msg('Step one foot back. Keep that heel down and that knee straight.', {id: 'prevention.calf'}),
      ),
      s('F146', () =>
        msg('Lean in until you feel a pull in the calf. Hold for 10 seconds, then rest for 10.', {
          id: 'prevention.lean',
        }),
      ),
      s('F146', () => msg('Do it 3 times with each leg. Breathe as usual.', {id: 'prevention.three'})),
      s('F146 F355', () =>
        msg(
          'Then stretch the backs of your thighs the same way: straight legs, lean forward, hold a chair.',
          {id: 'prevention.back'},
        ),
      ),
    ),
    timer,
    picture('towel'),
    text(
      s('F146 F353', () =>
        msg('Not steady? Sit down. Loop a towel around your foot and draw it toward you.', {
          id: 'prevention.seated',
        }),
      ),
      s('F136 F140', () =>
        msg('In the trial that found milder cramps, people stretched each night for 6 weeks.', {
          id: 'prevention.weeks',
        }),
      ),
    ),
    warning(
      s('F274', () =>
        msg('Is your calf swollen, warm or sore to press? Get help today.', {
          id: 'prevention.swollen',
        }),
      ),
    ),
    heading(() => msg('Small habits', {id: 'prevention.habits.title'})),
    list(
      s('F157 F358', () =>
        msg('Drink enough through the day, unless you were told to limit fluids.', {id: 'prevention.drink'}),
      ),
      s('F157', () => msg('Go easy on alcohol and caffeine.', {id: 'prevention.alcohol'})),
      s('F160', () => msg('Loosen the sheets at the foot of the bed.', {id: 'prevention.sheets'})),
      s('F161', () => msg('Wear shoes that support your feet.', {id: 'prevention.shoes'})),
      s('F162', () => msg('Ride an exercise bike for a few minutes before bed.', {id: 'prevention.bike'})),
    ),
    text(
      s('F163', () =>
        msg(
          'These habits are low in risk, but not proved. The review we read found trials of stretching only.',
          {id: 'prevention.unproved'},
        ),
      ),
    ),
    heading(() => msg('Pills people ask about', {id: 'prevention.pills.title'})),
    list(
      s('F164 F165', () =>
        msg('Magnesium: in trials, mostly of older adults, it probably helps little or not at all.', {
          id: 'prevention.magnesium',
        }),
      ),
      s('F166', () =>
        msg(
          'On a dummy pill, cramps also fell by more than a quarter. That may be why many pills seem to work.',
          {id: 'prevention.dummy'},
        ),
      ),
      s('F325', () =>
        msg('Magnesium can cause loose stools. With kidney disease, ask a doctor before you take it.', {
          id: 'prevention.kidney',
        }),
      ),
      s('F179 F329 F333 F359', () =>
        msg(
          'Quinine can cause blood problems that kill. Several health agencies advise against it, or allow it rarely.',
          {
            id: 'prevention.quinine',
          },
        ),
      ),
      s(
        'F177 F329 F333 F359',
        () =>
          msg('In this country, the health agency says not to use quinine for leg cramps.', {
            id: 'quinine.avoid',
          }),
        'avoid',
      ),
      s(
        'F179 F332 F350',
        () =>
          msg('In this country, doctors are told to keep quinine for hard cases.', {
            id: 'quinine.restricted',
          }),
        'restricted',
      ),
      s('F187 F188 F351', () =>
        msg(
          'Vitamin K2: one trial looked good, which is no proof. Not with warfarin unless your clinic agrees.',
          {
            id: 'prevention.k2',
          },
        ),
      ),
    ),
  ],
};
