// Writes dist/fhir/: the check as a FHIR Questionnaire, once with all languages and once in each. Fails on a lint.
import {mkdirSync, writeFileSync} from 'node:fs';
import {inLanguage} from '../src/fhir/translate.js';
import {questionnaire} from '../src/fhir/questionnaire.js';
import {wordsOfCheck, type Language} from '../src/fhir/words.js';
import type {Locale} from '../src/platform/language/catalogue.js';
import {withLocale} from '../src/platform/language/localizer.js';
import {ui} from '../src/content/ui-words.js';
import {lintQuestionnaire} from './fhir-lint.js';
import {registerAllLocales} from './messages.js';

/** What the widget says before the first question, but that nothing is sent: that is the portal's to say. */
const introWords = () => [ui.unwellLocal(), ui.adults(), ui.general(), ui.unreviewed()];

const language = (tag: Locale): Language => ({
  tag,
  words: withLocale(tag, () => ({
    ...wordsOfCheck(),
    title: `${ui.title()} – ${ui.check()}`,
    intro: [...introWords(), ...(tag === 'en' ? [] : [ui.machine()])].join(' '),
  })),
});

const targetLocales = registerAllLocales();
const tags: readonly Locale[] = ['en', ...targetLocales];
const multilingual = questionnaire(tags.map(language));
const files = [
  {name: 'Questionnaire-leg-cramp-check', form: multilingual, others: targetLocales},
  ...tags.map((tag) => ({
    name: `Questionnaire-leg-cramp-check.${tag}`,
    form: inLanguage(multilingual, tag),
    others: [],
  })),
];

mkdirSync('dist/fhir', {recursive: true});
for (const {name, form, others} of files) {
  const problems = lintQuestionnaire(form, others);
  if (problems.length) throw new Error(`${name}:\n${problems.join('\n')}`);
  writeFileSync(`dist/fhir/${name}.json`, `${JSON.stringify(form, null, 1)}\n`);
}
