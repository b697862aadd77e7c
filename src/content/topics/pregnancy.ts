import {msg} from '@lit/localize/init/install.js';
import {list, text, warning, s, type Topic} from './topic.js';

export const pregnancy: Topic = {
  id: 'pregnancy',
  title: () => msg('Pregnancy', {id: 'pregnancy.title'}),
  blocks: [
    text(
      s('F216', () =>
        msg('Leg cramps are common from the fourth month on, mostly at night.', {id: 'pregnancy.common'}),
      ),
    ),
    list(
      s('F219', () =>
        msg('In a cramp, rub the muscle and push your heel down with the knee straight.', {
          id: 'pregnancy.push',
        }),
      ),
      s('F221', () =>
        msg('Stretch before bed, though proof is lacking. Stay active if your midwife or doctor agrees.', {
          id: 'pregnancy.stretch',
        }),
      ),
      s('F167 F221 F222', () =>
        msg('Ask before you take magnesium. Trials clash.', {id: 'pregnancy.magnesium'}),
      ),
      s('F223', () => msg('Never take quinine for cramps.', {id: 'pregnancy.quinine'})),
    ),
    warning(
      s('F224 F301', () =>
        msg('One leg swollen, red or dark? Call a doctor or your maternity unit today.', {
          id: 'pregnancy.swollen',
        }),
      ),
    ),
  ],
};
