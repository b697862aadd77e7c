import {msg} from '@lit/localize/init/install.js';
import type {QuestionId} from '../../check/questions.js';

/** A drawing of strokes on 150 by 100: SVG path data for each kind of stroke, thin to thick. */
export interface Picture {
  /** What it shows, for readers who do not see it. */
  readonly description: () => string;
  /** Skin tone: people differ. */
  readonly skin: string;
  readonly limbs: string;
  /** As thick as a head or a thigh. */
  readonly head: string;
  readonly clothes?: string;
  /** Bed, wall, floor, towel. */
  readonly things?: string;
  /** Where it hurts or swells. */
  readonly zone?: string;
  /** Which way to pull or press. */
  readonly arrow?: string;
}

const floor = 'M6 96h138';

export const pictures = {
  toes: {
    description: () =>
      msg('Sitting on the edge of a bed. One leg is out straight, its toes pulled up.', {
        id: 'picture.toes',
      }),
    skin: '#8d5524',
    limbs: 'M46 34L66 52M54 60H78V90H84M54 58L112 86L116 72',
    head: 'M48 16h0',
    clothes: 'M48 34V56',
    things: `${floor}M8 66H62V94M8 66V50`,
    arrow: 'M126 84Q130 70 121 62M127 61L120 61L121 68',
  },
  wall: {
    description: () =>
      msg('Both palms on a wall. One leg is back, its heel down and its knee straight.', {
        id: 'picture.wall',
      }),
    skin: '#e3b08c',
    limbs: 'M88 36L126 30M66 60L90 68L86 91H94M66 60L30 91H38',
    head: 'M95 20h0',
    clothes: 'M87 38L68 60',
    things: `${floor}M132 6V96`,
    arrow: 'M20 70V86M15 80L20 87L25 80',
  },
  towel: {
    description: () =>
      msg('Sitting with one leg out straight. A towel around the foot draws it closer.', {
        id: 'picture.towel',
      }),
    skin: '#5c3a21',
    limbs: 'M48 36L72 52M52 62H74V90H80M52 60L112 86L116 72',
    head: 'M46 18h0',
    clothes: 'M47 36L50 58',
    things: `${floor}M24 30V94M24 66H62V94M73 51L119 74`,
    arrow: 'M106 52L90 46M96 42L89 46L93 52',
  },
  where: {
    description: () =>
      msg('Two legs from behind. Marked most in the calf, less in the thigh and the foot.', {
        id: 'picture.where',
      }),
    skin: '#c68642',
    limbs: 'M55 6V90H50M95 6V90H100',
    head: 'M55 8V36M55 56V64M95 8V36M95 56V64',
    things: floor,
    zone: 'M55 54V66M95 54V66M55 24h0M95 24h0M50 90h0M100 90h0',
  },
  compare: {
    description: () =>
      msg('Two lower legs from behind. One calf is thicker and darker than the other.', {
        id: 'picture.compare',
      }),
    skin: '#a0643a',
    limbs: 'M50 6V90H45M100 6V90H105',
    head: 'M50 8V10M50 40V54M100 8V10M97 36V62M104 36V66',
    things: floor,
    zone: 'M98 36V64M104 38V68',
    arrow: 'M76 50H84M124 50H116',
  },
} as const satisfies Readonly<Record<string, Picture>>;

export type PictureId = keyof typeof pictures;

/** What stands beside a question of the check. */
export const questionPictures: Readonly<Partial<Record<QuestionId, PictureId>>> = {look: 'compare'};
