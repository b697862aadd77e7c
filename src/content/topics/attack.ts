import {msg} from '@lit/localize/init/install.js';
import {list, picture, steps, text, warning, s, type Topic} from './topic.js';

export const attack: Topic = {
  id: 'attack',
  title: () => msg('Having a cramp now?', {id: 'attack.title'}),
  blocks: [
    picture('toes'),
    steps(
      s('F337', () =>
        msg('Sit up on the edge of the bed. Take a moment before you stand.', {id: 'attack.sit'}),
      ),
      s('F126 F219', () =>
        msg('Keep your knee straight. Slowly bring your toes up toward your shin.', {id: 'attack.toes'}),
      ),
      s('F126 F219', () => msg('Rub the tight muscle.', {id: 'attack.rub'})),
      s('F126 F127', () =>
        msg('Steady on your feet? Stand with your weight on that leg, or walk a little.', {
          id: 'attack.stand',
        }),
      ),
    ),
    list(
      s('F353', () =>
        msg(
          'You cannot stand: loop a towel around the ball of your foot. Keep your knee straight and draw the foot toward you.',
          {id: 'attack.towel'},
        ),
      ),
      s('F355', () =>
        msg('Back of the thigh: hold on to a chair. Keep both legs straight and lean forward.', {
          id: 'attack.thigh',
        }),
      ),
      s('F126', () => msg('A warm shower or bath, or ice, can ease the muscle.', {id: 'attack.heat'})),
    ),
    warning(
      s('F274 F279', () =>
        msg('Is the leg swollen, warm, or red or dark? It may be a clot. Get help today.', {
          id: 'attack.stop',
        }),
      ),
      s('F99', () =>
        msg('Do your feet feel numb? Leave out heat and ice. You might not feel a burn.', {
          id: 'attack.burn',
        }),
      ),
    ),
    text(
      s('F4 F11', () =>
        msg('Most cramps pass on their own, from a few seconds up to 10 minutes.', {id: 'attack.pass'}),
      ),
      s('F16', () => msg('The muscle can be sore for up to a day.', {id: 'attack.sore'})),
      s('F132', () =>
        msg(
          'Pain pills are too slow for the cramp. They can ease soreness later. Ask a pharmacist which one fits you.',
          {id: 'attack.pills'},
        ),
      ),
    ),
  ],
};
