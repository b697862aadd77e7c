import {msg} from '@lit/localize/init/install.js';
import {list, text, warning, s, type Topic} from './topic.js';

export const medicines: Topic = {
  id: 'medicines',
  title: () => msg('Could it be my medicine?', {id: 'medicines.title'}),
  blocks: [
    warning(
      s('F352', () =>
        msg('Do not stop a prescribed medicine by yourself. Ask your pharmacist or doctor first.', {
          id: 'medicines.keep',
        }),
      ),
      s('F107 F108', () =>
        msg('On a statin, dark pee with muscle weakness or bad muscle pain is an emergency.', {
          id: 'medicines.dark',
        }),
      ),
    ),
    list(
      s('F54 F63 F314', () =>
        msg(
          'Medicines that make you pee more (water pills): cramps are more likely. No direct link is proved.',
          {id: 'medicines.water'},
        ),
      ),
      s('F54 F58', () =>
        msg(
          'Long-acting inhalers that open the airways: one study linked them to cramps. That shows timing, not cause.',
          {id: 'medicines.inhaler'},
        ),
      ),
      s('F54 F68', () =>
        msg(
          'Statins: often blamed, seldom the cause. In trials, muscle pain was almost as common on a dummy pill.',
          {id: 'medicines.statin'},
        ),
      ),
      s('F59', () =>
        msg(
          'Iron by drip, estrogen, raloxifene, naproxen and teriparatide: linked most strongly, but rarely.',
          {id: 'medicines.strong'},
        ),
      ),
    ),
    text(
      s('F64 F214', () =>
        msg('Ask a pharmacist if one of your medicines plays a part.', {
          id: 'medicines.ask',
        }),
      ),
    ),
  ],
};
