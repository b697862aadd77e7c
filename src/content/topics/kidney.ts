import {msg} from '@lit/localize/init/install.js';
import {list, s, type Topic} from './topic.js';

export const kidney: Topic = {
  id: 'kidney',
  title: () => msg('Kidney disease and dialysis', {id: 'kidney.title'}),
  blocks: [
    list(
      s('F358', () =>
        msg('On dialysis, cramps come mostly from fluid being taken off fast.', {
          id: 'kidney.common',
        }),
      ),
      s('F358', () => msg('Tell your dialysis team. They can change how it is done.', {id: 'kidney.team'})),
      s('F358', () =>
        msg('Keep to your fluid limit, even if other pages say drink more.', {id: 'kidney.fluid'}),
      ),
      s('F325', () => msg('Ask before you take magnesium, also as a laxative.', {id: 'kidney.magnesium'})),
      s('F99', () => msg('Take care with heat packs if your feet feel little.', {id: 'kidney.heat'})),
    ),
  ],
};
