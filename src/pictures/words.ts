import {msg} from '@lit/localize/init/install.js';

/** What each picture shows, for those who do not see it. */
export const pictureWords = {
  where: () =>
    msg('Two legs from behind. Marked most in the calf, less in the thigh and the foot.', {
      id: 'picture.where',
      desc: 'Text for a picture, read by screen readers: where cramps sit.',
    }),
  compare: () =>
    msg('Two lower legs from behind. One calf is thicker and darker than the other.', {
      id: 'picture.compare',
      desc: 'Text for a picture, read by screen readers: how to spot swelling.',
    }),
  toes: () =>
    msg('Sitting on the edge of a bed. One leg is out straight, its toes pulled up.', {
      id: 'picture.toes',
      desc: 'Text for a picture, read by screen readers: what to do in a cramp.',
    }),
  wall: () =>
    msg('Both palms on a wall. One leg is back, its heel down and its knee straight.', {
      id: 'picture.wall',
      desc: 'Text for a picture, read by screen readers: the calf stretch.',
    }),
  towel: () =>
    msg('Sitting with one leg out straight. A towel around the foot draws it closer.', {
      id: 'picture.towel',
      desc: 'Text for a picture, read by screen readers: the seated stretch.',
    }),
} as const;
