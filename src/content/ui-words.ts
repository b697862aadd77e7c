import {msg} from '@lit/localize/init/install.js';
import {str} from '@lit/localize/internal/str-tag.js';

/** The words around the content and the check. Functions, so that each is read in the language of the element that asks. */
export const ui = {
  // The widget.
  title: () => msg('Night leg cramps', {id: 'ui.title'}),
  lead: () => msg('What to do, what else it could be, and how soon to get help.', {id: 'ui.lead'}),
  region: () =>
    msg('Information on night leg cramps', {
      id: 'ui.region',
    }),
  language: () => msg('Language', {id: 'ui.language'}),
  englishInstead: () =>
    msg('The words for this language could not be loaded. This is the English text.', {
      id: 'ui.englishInstead',
    }),

  // Whom to call.
  call: (number: string) => msg(str`Call ${number}`, {id: 'ui.call'}),
  callLocal: () => msg('Call your local emergency number', {id: 'ui.callLocal'}),
  unwell: (number: string) => msg(str`If you feel very unwell, call ${number} now.`, {id: 'ui.unwell'}),
  unwellLocal: () =>
    msg('If you feel very unwell, call your local emergency number now.', {id: 'ui.unwellLocal'}),
  advice: (number: string) =>
    msg(str`Health advice line: ${number}`, {
      id: 'ui.advice',
    }),
  localName: (word: string) =>
    msg(str`Local name: ${word}`, {
      id: 'ui.localName',
    }),

  // The timer for a stretch.
  timerStart: () =>
    msg('Start the timer', {
      id: 'timer.start',
    }),
  timerStop: () => msg('Stop the timer', {id: 'timer.stop'}),
  timerHold: (n: string) =>
    msg(str`Hold: ${n} of 3`, {
      id: 'timer.hold',
    }),
  timerRest: () => msg('Rest', {id: 'timer.rest'}),
  timerDone: () => msg('Done. Switch legs, or stop if you did both.', {id: 'timer.done'}),

  // Topics.
  topicSources: () => msg('Sources for this part', {id: 'ui.topicSources'}),
  feels: () => msg('What you notice', {id: 'ui.feels'}),
  eases: () => msg('What eases it', {id: 'ui.eases'}),
  act: () => msg('What to do', {id: 'ui.act'}),

  // The check.
  check: () => msg('How soon should I get help?', {id: 'check.title'}),
  intro: () => msg('Up to 8 short questions. You see how soon to get help, and why.', {id: 'check.intro'}),
  adults: () =>
    msg('For adults. Not for children, and not for a fresh injury that needs care.', {id: 'check.adults'}),
  general: () =>
    msg('General information. It is not a diagnosis and not a medical device.', {id: 'check.general'}),
  private: () => msg('Your answers stay on this page. Nothing is sent or stored.', {id: 'check.private'}),
  form: () => msg('Your answers go with the form on this page when you send it.', {id: 'check.form'}),
  required: () => msg('Finish the check before you send the form.', {id: 'check.required'}),
  start: () => msg('Start the check', {id: 'check.start'}),
  question: (n: string) => msg(str`Question ${n}`, {id: 'check.question'}),
  how: () => msg('How to check:', {id: 'check.how'}),
  back: () => msg('Back', {id: 'check.back'}),
  next: () => msg('Continue', {id: 'check.next'}),
  clear: () => msg('Clear my answers', {id: 'check.clear'}),
  problem: () => msg('There is a problem', {id: 'check.problem'}),
  chooseMany: () =>
    msg('Tick at least one answer. “None of these” is an answer too.', {id: 'check.chooseMany'}),
  chooseOne: () => msg('Choose one answer.', {id: 'check.chooseOne'}),

  // The result.
  why: () => msg('Why', {id: 'result.why'}),
  youSaid: () => msg('You answered:', {id: 'result.youSaid'}),
  resembles: () => msg('Your answers resemble', {id: 'result.resembles'}),
  sooner: () => msg('If any of these appears, get help sooner', {id: 'result.sooner'}),
  worried: () => msg('If you are worried, you need nobody’s permission to get help.', {id: 'result.worried'}),
  meanwhile: () => msg('What to do meanwhile', {id: 'result.meanwhile'}),
  readNext: () => msg('What to read next', {id: 'result.readNext'}),
  answers: () => msg('Your answers', {id: 'result.answers'}),
  change: () => msg('Change', {id: 'result.change'}),

  // The summary, and the ways to export it.
  summaryTitle: () => msg('Night leg cramps: my answers', {id: 'take.title'}),
  export: () => msg('Take it with you', {id: 'take.heading'}),
  secondLanguage: () =>
    msg('Also in another language, for the pharmacist or doctor', {
      id: 'take.beside',
    }),
  print: () => msg('Print', {id: 'take.print'}),
  copy: () => msg('Copy', {id: 'take.copy'}),
  save: () => msg('Save', {id: 'take.save'}),
  copied: () => msg('Copied.', {id: 'take.copied'}),
  copyByHand: () => msg('Mark this text and copy it:', {id: 'take.select'}),
  madeOn: (date: string) => msg(str`Made on ${date}, on this device only.`, {id: 'take.made'}),

  // About this page.
  level: () => msg('It tells how soon to get help and why. It names no illness.', {id: 'about.mode'}),
  leaflet: () =>
    msg('It opens a fixed text for each answer, the most urgent one first.', {
      id: 'about.leaflet',
    }),
  pattern: () =>
    msg(
      'It also names patterns that the answers resemble. Not for use as a service without regulatory advice.',
      {
        id: 'about.pattern',
      },
    ),
  rules: (version: string) => msg(str`Rules of the check: version ${version}.`, {id: 'about.rules'}),
  checked: (date: string) => msg(str`Last checked against its sources: ${date}.`, {id: 'about.checked'}),
  due: (date: string) => msg(str`Next check due: ${date}.`, {id: 'about.due'}),
  overdue: () => msg('This page is past its review date. Advice may have changed.', {id: 'about.overdue'}),
  unreviewed: () => msg('No clinician has reviewed this content yet.', {id: 'about.unreviewed'}),
  machine: () =>
    msg(
      'These words were translated by machine and checked by machine. No professional has reviewed them yet.',
      {
        id: 'about.machine',
      },
    ),
  nothingSent: () => msg('This widget sends nothing and stores nothing.', {id: 'about.nothingSent'}),
} as const;
