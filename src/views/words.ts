import {msg} from '@lit/localize/init/install.js';
import {str} from '@lit/localize/internal/str-tag.js';

import {summaryWords} from '../summary/words.js';

/** The words around the content and the check. Functions, read in the language of the element that asks. */
export const ui = {
  title: () => msg('Night leg cramps', {id: 'ui.title'}),
  lead: () => msg('What to do, what else it could be, and how soon to get help.', {id: 'ui.lead'}),
  region: () =>
    msg('Information on night leg cramps', {
      id: 'ui.region',
      desc: 'Name of the whole part of the page, for screen readers.',
    }),
  call: (number: string) =>
    msg(str`Call ${number}`, {id: 'ui.call', desc: 'Button that dials the emergency number.'}),
  callLocal: () =>
    msg('Call your local emergency number', {id: 'ui.callLocal', desc: 'Where the country is not known.'}),
  unwell: (number: string) => msg(str`If you feel very unwell, call ${number} now.`, {id: 'ui.unwell'}),
  unwellLocal: () =>
    msg('If you feel very unwell, call your local emergency number now.', {id: 'ui.unwellLocal'}),
  advice: (number: string) =>
    msg(str`Health advice line: ${number}`, {
      id: 'ui.advice',
      desc: 'Public telephone line for health questions, not for emergencies.',
    }),
  localName: (word: string) =>
    msg(str`Local name: ${word}`, {
      id: 'ui.localName',
      desc: 'What people in this country call a pharmacy, or the doctor to go to first: “Local name: Apotheke”, “Local name: GP”.',
    }),
  language: () => msg('Language', {id: 'ui.language', desc: 'Label of a menu of languages.'}),
  timerStart: () =>
    msg('Start the timer', {
      id: 'timer.start',
      desc: 'Button of a timer for a stretch: 10 seconds hold, 10 rest.',
    }),
  timerStop: () => msg('Stop the timer', {id: 'timer.stop'}),
  timerHold: (n: string) =>
    msg(str`Hold: ${n} of 3`, {
      id: 'timer.hold',
      desc: 'Shown and spoken while a stretch is held, three times.',
    }),
  timerRest: () =>
    msg('Rest', {id: 'timer.rest', desc: 'Spoken between two holds of a stretch: relax the leg.'}),
  timerDone: () => msg('Done. Switch legs, or stop if you did both.', {id: 'timer.done'}),
  topicSources: () => msg('Sources for this part', {id: 'ui.topicSources'}),
  feels: () => msg('What you notice', {id: 'ui.feels', desc: 'Row of a comparison of conditions.'}),
  eases: () => msg('What eases it', {id: 'ui.eases', desc: 'Row of a comparison of conditions.'}),
  act: () => msg('What to do', {id: 'ui.act', desc: 'Row of a comparison of conditions.'}),

  check: () => msg('How soon should I get help?', {id: 'check.title'}),
  intro: () => msg('Up to 8 short questions. You see how soon to get help, and why.', {id: 'check.intro'}),
  adults: () =>
    msg('For adults. Not for children, and not for a fresh injury that needs care.', {id: 'check.adults'}),
  general: summaryWords.general,
  private: () => msg('Your answers stay on this page. Nothing is sent or stored.', {id: 'check.private'}),
  form: () => msg('Your answers go with the form on this page when you send it.', {id: 'check.form'}),
  start: () => msg('Start the check', {id: 'check.start'}),
  question: (n: string) => msg(str`Question ${n}`, {id: 'check.question'}),
  how: () => msg('How to check:', {id: 'check.how'}),
  back: () => msg('Back', {id: 'check.back'}),
  next: () => msg('Continue', {id: 'check.next'}),
  clear: () => msg('Clear my answers', {id: 'check.clear'}),
  problem: () => msg('There is a problem', {id: 'check.problem', desc: 'Heading of the error message.'}),
  chooseMany: () =>
    msg('Tick at least one answer. “None of these” is an answer too.', {id: 'check.chooseMany'}),
  chooseOne: () => msg('Choose one answer.', {id: 'check.chooseOne'}),

  why: summaryWords.why,
  youSaid: () => msg('You answered:', {id: 'result.youSaid'}),
  sooner: summaryWords.sooner,
  worried: () => msg('If you are worried, you need nobody’s permission to get help.', {id: 'result.worried'}),
  meanwhile: () => msg('What to do meanwhile', {id: 'result.meanwhile'}),
  readNext: () => msg('What to read next', {id: 'result.readNext'}),
  answers: summaryWords.answers,
  change: () => msg('Change', {id: 'result.change', desc: 'Button beside an answer.'}),
  checked: (date: string) => msg(str`Last checked against its sources: ${date}.`, {id: 'about.checked'}),
  due: (date: string) => msg(str`Next check due: ${date}.`, {id: 'about.due'}),
  overdue: () => msg('This page is past its review date. Advice may have changed.', {id: 'about.overdue'}),
  unreviewed: () => msg('No clinician has reviewed this content yet.', {id: 'about.unreviewed'}),
  machine: summaryWords.machine,
  rules: summaryWords.rules,
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
  resembles: () => msg('Your answers resemble', {id: 'result.resembles'}),
  nothingSent: () => msg('This widget sends nothing and stores nothing.', {id: 'about.nothingSent'}),
  englishInstead: () =>
    msg('The words for this language could not be loaded. This is the English text.', {
      id: 'ui.englishInstead',
    }),
} as const;
