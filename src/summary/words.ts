import {msg} from '@lit/localize/init/install.js';
import {str} from '@lit/localize/internal/str-tag.js';

/** The words of the summary and of the ways to take it along. */
export const summaryWords = {
  title: () => msg('Night leg cramps: my answers', {id: 'take.title', desc: 'Title of the printed summary.'}),
  take: () => msg('Take it with you', {id: 'take.heading'}),
  print: () => msg('Print', {id: 'take.print'}),
  copy: () => msg('Copy', {id: 'take.copy'}),
  save: () => msg('Save', {id: 'take.save', desc: 'Saves a text file on the device.'}),
  copied: () => msg('Copied.', {id: 'take.copied'}),
  select: () => msg('Mark this text and copy it:', {id: 'take.select'}),
  beside: () =>
    msg('Also in another language, for the pharmacist or doctor', {
      id: 'take.beside',
      desc: 'Label of a menu of languages.',
    }),
  made: (date: string) => msg(str`Made on ${date}, on this device only.`, {id: 'take.made'}),
  why: () => msg('Why', {id: 'result.why', desc: 'Heading: the answers that led to this result.'}),
  answers: () => msg('Your answers', {id: 'result.answers'}),
  sooner: () => msg('If any of these appears, get help sooner', {id: 'result.sooner'}),
  machine: () =>
    msg(
      'These words were translated by machine and checked by machine. No professional has reviewed them yet.',
      {
        id: 'about.machine',
        desc: 'Not shown in English.',
      },
    ),
  general: () =>
    msg('General information. It is not a diagnosis and not a medical device.', {id: 'check.general'}),
  rules: (version: string) => msg(str`Rules of the check: version ${version}.`, {id: 'about.rules'}),
} as const;
