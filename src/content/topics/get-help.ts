import {msg} from '@lit/localize/init/install.js';
import {s, type Card, type EmergencyCard, type Topic} from './topic.js';

export const emergencyCard: EmergencyCard = {
  kind: 'emergency-card',
  title: () => msg('Call for emergency help now if you have:', {id: 'get-help.now'}),
};

export const todayCard: Card = {
  kind: 'card',
  level: 'same_day',
  title: () => msg('Get medical help today if:', {id: 'get-help.today'}),
  signs: ['look.one_leg', 'look.sore', 'feel.foot_hang'],
  statements: [
    s('F206 F208 F209', () =>
      msg('A cramp lasts more than 10 minutes and does not ease when you stretch or move.', {
        id: 'get-help.long',
      }),
    ),
    s('F341', () => msg('Skin on the leg that is hot, swollen and sore.', {id: 'get-help.fever'})),
    s('F106 F108', () =>
      msg('You take a statin and have new muscle pain or weakness.', {id: 'get-help.statin'}),
    ),
    s('F179 F359', () =>
      msg('You take quinine and get bruises, bleeding or a purple rash.', {id: 'get-help.quinine'}),
    ),
    s('F206 F209', () =>
      msg('Cramps follow a dirty wound, or contact with lead, mercury or another poison.', {
        id: 'get-help.poison',
      }),
    ),
  ],
};

export const getHelp: Topic = {
  id: 'get-help',
  title: () => msg('When to get help', {id: 'get-help.title'}),
  blocks: [
    emergencyCard,
    todayCard,
    {
      kind: 'card',
      level: 'appointment',
      title: () => msg('See a doctor within two weeks if:', {id: 'get-help.soon'}),
      signs: ['look.both_legs', 'feel.numb', 'feel.weak', 'feel.walk', 'feel.back', 'feel.urge'],
      statements: [
        s('F203', () =>
          msg('A cramp lasts more than 10 minutes, even if it then eases.', {id: 'get-help.longer'}),
        ),
        s('F203 F207 F210', () =>
          msg('Cramps spoil your sleep or leave you tired in the day.', {id: 'get-help.sleep'}),
        ),
      ],
    },
  ],
};
