// Writes dist/prerendered/: the widget as it first shows, in each language, for pages without JavaScript and for servers.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {LocaleModule} from '@lit/localize';
import {LitElement, html, type CSSResult} from 'lit';
import {newSession} from '../src/check/session.js';
import {checkWords} from '../src/check/words.js';
import {isOverdue} from '../src/evidence/review.js';
import {targetLocales} from '../src/generated/locale-codes.js';
import {locales, type Locale} from '../src/language/catalogue.js';
import {addLocale, withLocale} from '../src/language/localizer.js';
import {readOptions} from '../src/options.js';
import {styles} from '../src/styles/styles.js';
import {attack} from '../src/topics/attack.js';
import {getHelp} from '../src/topics/get-help.js';
import type {Card, Statement} from '../src/topics/topic.js';
import type {Model} from '../src/views/model.js';
import {ui} from '../src/views/words.js';
import {widgetView} from '../src/views/widget-view.js';

Object.assign(globalThis, {__DEV__: false});

for (const tag of targetLocales)
  addLocale(tag, (await import(`../src/generated/locales/${tag}.ts`)) as LocaleModule);

/** Stands for the emergency number of a country. */
const number = '{number}';

const css =
  (styles as readonly CSSResult[])
    .map(({cssText}) => cssText)
    .join('')
    .replace(/\s+/g, ' ') + '@media (scripting: none) { .check .buttons, .timer { display: none } }';

const still = (): undefined => undefined;
const model = (locale: Locale, emergency: string | undefined) =>
  ({
    options: readOptions({}),
    locale,
    region: {emergency},
    session: newSession,
    assessment: undefined,
    englishInstead: false,
    overdue: isOverdue(new Date()),
    shown: {hasSources: () => true, openSources: still},
    sameTopics: false,
    inForm: false,
    disabled: false,
    timer: {phase: undefined, isRunning: false, toggle: still},
    take: undefined,
    act: still,
    speak: still,
    show: still,
  }) as unknown as Model;

const tidy = (html: string) =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
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
  const root = /<template[^>]*>(.*)<\/template>/s.exec(page)![1]!;
  return `<template shadowrootmode="open"><style>${css}</style>${tidy(root)}</template>`;
}

const steps = (attack.blocks.find(({kind}) => kind === 'steps') as {statements: readonly Statement[]})
  .statements;
const emergencyCard = getHelp.blocks[0] as Card;

/** Stands in the page where neither script nor declarative shadow DOM works: what to do, and the emergency list. */
const fallback = (locale: Locale, emergency?: string) =>
  withLocale(locale, () =>
    [
      `<p><b>${attack.title()}</b></p>`,
      `<ol>${steps.map(({text}) => `<li>${text()}</li>`).join('')}</ol>`,
      `<p><b>${emergencyCard.title()}</b></p>`,
      `<ul>${emergencyCard.signs.map((sign) => `<li>${checkWords[sign]!()}</li>`).join('')}</ul>`,
      emergency ? `<p><a href="tel:${emergency}">${ui.call(emergency)}</a></p>` : `<p>${ui.callLocal()}</p>`,
    ].join(''),
  );

mkdirSync('dist/prerendered', {recursive: true});
for (const locale of locales) {
  const html = `<leg-cramp-info lang="${locale}">${shadow(locale)}${fallback(locale)}</leg-cramp-info>\n`;
  writeFileSync(`dist/prerendered/${locale}.html`, html);
  const parts = [
    [shadow(locale), fallback(locale)],
    [shadow(locale, number), fallback(locale, number)],
  ];
  writeFileSync(`dist/prerendered/${locale}.js`, `export default ${JSON.stringify(parts)};\n`);
}

/** For pages whose policy allows an inline style only by its hash. */
const file = 'dist/integrity.json';
const integrity = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
integrity['style of prerendered/*.html'] = `sha256-${createHash('sha256').update(css).digest('base64')}`;
writeFileSync(file, `${JSON.stringify(integrity, null, 2)}\n`);
