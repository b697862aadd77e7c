import {msg} from '@lit/localize/init/install.js';
import {list, text, s, type Topic} from './topic.js';

export const conditions: Topic = {
  id: 'conditions',
  title: () => msg('Linked health problems', {id: 'conditions.title'}),
  blocks: [
    text(
      s('F43 F45', () =>
        msg('These can sometimes be linked to night leg cramps. A link does not prove a cause.', {
          id: 'conditions.linked',
        }),
      ),
    ),
    list(
      s('F43', () =>
        msg('Kidneys: sudden kidney damage (acute kidney injury), long-term kidney disease, dialysis.', {
          id: 'conditions.kidney',
        }),
      ),
      s('F43', () =>
        msg('Blood and vessels: low red blood cells (anemia), high blood pressure, narrowed leg arteries.', {
          id: 'conditions.blood',
        }),
      ),
      s('F43', () => msg('Sugar: diabetes (type 1 or type 2), low blood sugar.', {id: 'conditions.sugar'})),
      s('F43', () =>
        msg('Glands: a thyroid that does too much or too little, Addison’s disease.', {
          id: 'conditions.glands',
        }),
      ),
      s('F43', () =>
        msg('Nerves: nerve damage in the legs or arms, a narrow spine canal, Parkinson’s disease.', {
          id: 'conditions.nerves',
        }),
      ),
      s('F43', () =>
        msg('Liver and alcohol: scarred liver (cirrhosis), alcohol use disorder.', {id: 'conditions.liver'}),
      ),
      s('F43', () =>
        msg('Medicines: for blood pressure, for cholesterol, birth control pills.', {
          id: 'conditions.medicines',
        }),
      ),
      s('F43', () =>
        msg('Daily life: too little fluid in the body, little exercise, tired muscles, pregnancy.', {
          id: 'conditions.life',
        }),
      ),
    ),
  ],
};
