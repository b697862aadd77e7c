// Writes dist/prerendered/: the widget as it first shows, in each language, for pages without JavaScript and for servers.
import {mkdirSync, writeFileSync} from 'node:fs';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {LitElement, html, type CSSResult} from 'lit';
import {newSession} from '../src/check/session.js';
import {emergencySigns} from '../src/check/signs.js';
import {checkWords} from '../src/content/check-words.js';
import {isOverdue} from '../src/content/evidence/review.js';
import {locales, type Locale} from '../src/platform/language/catalogue.js';
import {withLocale} from '../src/platform/language/localizer.js';
import {readOptions} from '../src/options.js';
import {styles} from '../src/ui/styles.js';
import {attack} from '../src/content/topics/attack.js';
import {emergencyCard} from '../src/content/topics/get-help.js';
import type {Statement} from '../src/content/topics/topic.js';
import type {Model} from '../src/ui/widget/model.js';
import {ui} from '../src/content/ui-words.js';
import {widgetView} from '../src/ui/widget/widget-view.js';
import {registerAllLocales} from './messages.js';

Object.assign(globalThis, {__DEV__: false});

registerAllLocales();

/** Stands for the emergency number of a country. */
const number = '{number}';

const css =
  (styles as readonly CSSResult[])
    .map(({cssText}) => cssText)
    .join('')
    .replace(/\s+/g, ' ') + '@media (scripting: none) { .check .buttons, .timer { display: none } }';

const doNothing = (): undefined => undefined;
const model = (locale: Locale, emergency: string | undefined) =>
  ({
    options: readOptions({}),
    locale,
    region: {emergency},
    englishInstead: false,
    overdue: isOverdue(new Date()),
    session: newSession,
    outcome: undefined,
    inForm: false,
    disabled: false,
    summary: undefined, // only a result has one
    timer: {phase: undefined, isRunning: false, toggle: doNothing},
    closedTopics: {areBuilt: true},
    openedSources: {has: () => true, add: doNothing},
    dispatch: doNothing,
    chooseLocale: doNothing,
    showTopic: doNothing,
  }) as unknown as Model;

/** Lit's markers, as `<!--lit-part-->` and `<?>`, are for a hydration that this element does not do. */
const tidy = (html: string) =>
  html
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=>)/g, '')
    .replace(/> </g, '><')
    .trim();

/** Slots need an element around them. */
let shown: Model;
customElements.define(
  'pre-rendered',
  class extends LitElement {
    override render = () => widgetView(shown);
  },
);

function shadow(locale: Locale, emergency?: string): string {
  shown = model(locale, emergency);
  const page = withLocale(locale, () => collectResultSync(render(html`<pre-rendered></pre-rendered>`)));
  return tidy(/<template[^>]*>(.*)<\/template>/s.exec(page)![1]!);
}

const steps = (attack.blocks.find(({kind}) => kind === 'steps') as {statements: readonly Statement[]})
  .statements;

/** Stands in the page where neither script nor declarative shadow DOM works: what to do, and the emergency list. */
const fallback = (locale: Locale, emergency?: string) =>
  withLocale(locale, () =>
    [
      `<p><b>${attack.title()}</b></p>`,
      `<ol>${steps.map(({text}) => `<li>${text()}</li>`).join('')}</ol>`,
      `<p><b>${emergencyCard.title()}</b></p>`,
      `<ul>${emergencySigns.map((sign) => `<li>${checkWords[sign]!()}</li>`).join('')}</ul>`,
      emergency ? `<p><a href="tel:${emergency}">${ui.call(emergency)}</a></p>` : `<p>${ui.callLocal()}</p>`,
    ].join(''),
  );

const partsOf = (locale: Locale, emergency?: string) =>
  [shadow(locale, emergency), fallback(locale, emergency)] as const;

const folder = 'dist/prerendered';
const style = `<style>${css}</style>`;

mkdirSync(folder, {recursive: true});
for (const locale of locales) {
  const [root, text] = partsOf(locale);
  const template = `<template shadowrootmode="open">${style}${root}</template>`;
  writeFileSync(
    `${folder}/${locale}.html`,
    `<leg-cramp-info lang="${locale}">${template}${text}</leg-cramp-info>\n`,
  );
  const parts = [partsOf(locale), partsOf(locale, number)];
  writeFileSync(`${folder}/${locale}.js`, `export default ${JSON.stringify(parts)};\n`);
}

const imports = locales.map((locale) => `  '${locale}': () => import('./${locale}.js'),\n`).join('');
writeFileSync(
  `${folder}/index.js`,
  `export const style = ${JSON.stringify(style)};\nexport const parts = {\n${imports}};\n`,
);
