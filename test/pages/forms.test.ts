import type {IncomingMessage} from 'node:http';
import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {checkWords} from '../../src/content/check-words.js';
import {ui} from '../../src/content/ui-words.js';
import {withLocale} from '../../src/platform/language/localizer.js';
import {stage, watch} from '../support/browser.js';
import {bundle} from '../support/bundle.js';

const module = (file: string) => `<script src="/node_modules/${file}"></script>`;
const jQuery = module('jquery/dist/jquery.min.js');

/** How a library sends a form. What `read` gives, the page itself sends; else the form is submitted. */
interface Way {
  readonly head?: string;
  readonly form?: string;
  readonly read?: string;
  /** In place of a form in the page. */
  readonly app?: string;
  /** It sends an empty text for a field without a value, as it does for one of the platform. */
  readonly sendsEmpty?: boolean;
  /** It does not ask whether a fieldset is disabled, whatever the field. */
  readonly ignoresFieldset?: boolean;
}

const react = (field: string, options = '{}') => `
  import {createElement as h, useState} from 'react';
  import {createRoot} from 'react-dom/client';
  import {Controller, useForm} from 'react-hook-form';
  function App() {
    const [disabled, setDisabled] = useState(false);
    const {register, control, handleSubmit, reset} = useForm({...${options}, disabled});
    const send = ({cramps}) => void fetch('/send', {method: 'POST', body: new URLSearchParams(cramps === undefined ? {} : {cramps})});
    return h('form', {onSubmit: handleSubmit(send)},
      h('fieldset', null, ${field}),
      h('button', {id: 'send'}, 'Send'),
      h('button', {id: 'toggle', type: 'button', onClick: () => setDisabled(!disabled)}, 'Toggle'),
      h('button', {id: 'clear', type: 'button', onClick: () => reset()}, 'Reset'));
  }
  createRoot(document.querySelector('#app')).render(h(App));`;

const ways: Readonly<Record<string, Way>> = {
  'native GET': {form: 'action="/send" target="answer"'},
  'native POST': {form: 'action="/send" method="post" target="answer"'},
  'native POST, multipart': {
    form: 'action="/send" method="post" target="answer" enctype="multipart/form-data"',
  },
  'fetch(new FormData)': {
    form: `onsubmit="event.preventDefault(); fetch('/send', {method: 'POST', body: new FormData(this)})"`,
  },
  'form.elements, one by one': {
    read: "(() => { const sent = []; for (const field of form.elements) if (field.name && !field.matches(':disabled')) sent.push([field.name, field.value]); return sent; })()",
    sendsEmpty: true,
  },
  'form.elements, filtered': {
    read: "[...form.elements].filter((field) => field.name && !field.matches(':disabled')).map((field) => [field.name, field.value])",
    sendsEmpty: true,
  },
  'form.elements by tag, as form-serialize does': {
    read: "[...form.elements].filter((field) => !field.matches(':disabled') && field.name && /^(input|select|textarea)/i.test(field.nodeName)).map((field) => [field.name, field.value])",
  },
  'form.elements by a list of tags': {
    read: "(() => { const sent = []; for (const field of form.elements) { if (!field.name || field.matches(':disabled')) continue; switch (field.tagName) { case 'INPUT': case 'TEXTAREA': sent.push([field.name, field.value]); } } return sent; })()",
  },
  'fields by tag, as MooTools and Prototype do': {
    read: "[...form.querySelectorAll('input, select, textarea')].filter((field) => !field.disabled && !field.matches(':disabled') && field.name).map((field) => [field.name, field.value])",
  },
  'jQuery 3 serialize': {head: jQuery, read: '$(form).serialize()'},
  'jQuery 3 serialize of fields': {head: jQuery, read: "$(form).find(':input').serialize()"},
  'jQuery 3 serializeArray': {
    head: jQuery,
    read: '$(form).serializeArray().map(({name, value}) => [name, value])',
  },
  'jQuery Form': {
    head: jQuery + module('jquery-form/dist/jquery.form.min.js'),
    read: '$(form).formSerialize()',
    sendsEmpty: true,
    ignoresFieldset: true,
  },
  'Rails UJS': {
    head: module('@rails/ujs/app/assets/javascripts/rails-ujs.js'),
    form: 'action="/send" method="post" data-remote="true"',
    sendsEmpty: true,
  },
  'htmx 1': {
    head: module('htmx1/dist/htmx.min.js'),
    form: 'hx-post="/send" hx-swap="none"',
    sendsEmpty: true,
  },
  'htmx 2': {head: module('htmx.org/dist/htmx.min.js'), form: 'hx-post="/send" hx-swap="none"'},
  Unpoly: {
    head: module('unpoly/unpoly.min.js'),
    form: 'action="/send" method="post" up-submit up-target="#answer"',
  },
  'React Hook Form, register': {
    app: react("h('leg-cramp-info', {lang: 'en', ...register('cramps')})"),
    sendsEmpty: true,
  },
  'React Hook Form, Controller': {
    app: react(
      "h(Controller, {name: 'cramps', control, render: ({field}) => h('leg-cramp-info', {lang: 'en', ...field, onBlur: ({currentTarget}) => field.onChange(currentTarget.value)})})",
      "{defaultValues: {cramps: ''}}",
    ),
    sendsEmpty: true,
  },
};

const page = ({
  head = '',
  form = '',
  app,
}: Way) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>x</title><link rel="icon" href="data:,">${head}<script src="/dist/leg-cramp-info.min.js"></script></head>
  <body><div id="app">${
    app
      ? ''
      : `<form id="form" ${form}><fieldset><leg-cramp-info lang="en" name="cramps"></leg-cramp-info></fieldset>
         <button id="send">Send</button></form>`
  }</div><div id="answer"></div><iframe name="answer"></iframe>${app ? '<script src="/app.js"></script>' : ''}</body></html>`;

type Field = readonly [name: string, value: string];

/** What a request carries, in its address or its body. */
async function fieldsOf(request: IncomingMessage): Promise<readonly Field[]> {
  const {searchParams} = new URL(request.url ?? '/', 'http://localhost');
  const body = Buffer.concat(await request.toArray());
  const headers = {'content-type': request.headers['content-type'] ?? ''};
  const form = body.length ? await new Response(body, {headers}).formData() : [];
  return [...searchParams, ...form] as [string, string][]; // there are no files
}

type Widget = HTMLElement & {readonly value: string; readonly updateComplete: Promise<unknown>};

/** A reader's clicks, as a mouse makes them. */
async function tick(tab: Page, ...options: readonly string[]) {
  for (const option of options) await tab.click(`leg-cramp-info >>> .check [value=${option}]`);
  await tab.click('leg-cramp-info >>> .check .primary');
}

const shown = (tab: Page) =>
  tab.waitForFunction(() =>
    document.querySelector('leg-cramp-info')?.shadowRoot?.querySelector('.check .primary'),
  );
const say = (words: () => string) => withLocale('en', words);
const valueIn = (tab: Page) => tab.$eval('leg-cramp-info', (element) => (element as Widget).value);

describe('forms', () => {
  const {newPage, host} = stage();

  /** A page that sends its form, and what then arrives. */
  async function open(way: Way) {
    const arrived: (readonly Field[])[] = [];
    let onArrival = () => {};
    const site = await host({
      '/page.html': page(way),
      ...(way.app && {'/app.js': bundle(way.app)}),
      '/send': async (request) => {
        arrived.push(await fieldsOf(request));
        onArrival();
        return '<!doctype html><title>x</title><div id="answer">Thanks</div>';
      },
    });
    const tab = await newPage();
    const {complaints} = watch(tab);
    await tab.goto(`${site.address}/page.html`);
    await shown(tab);

    const send = async () => {
      if (way.read)
        return [
          ...new URLSearchParams((await tab.evaluate(`String(new URLSearchParams(${way.read}))`)) as string),
        ];
      const arrival = new Promise<void>((resolve, reject) => {
        onArrival = resolve;
        setTimeout(() => reject(new Error('Nothing was sent')), 5000);
      });
      await tab.click('#send');
      await arrival;
      return arrived.at(-1)!;
    };
    return {tab, send, complaints};
  }

  for (const [name, way] of Object.entries(ways))
    it(`${name}: sends the value exactly once, and no answer while it is disabled or after a reset`, async () => {
      const {tab, send, complaints} = await open(way);
      const set = async (script: string) => {
        await tab.evaluate(
          `{const element = document.querySelector('leg-cramp-info'); const {form} = element; ${script}}`,
        );
      };
      const sent: Record<string, readonly Field[]> = {};
      const values: Record<string, readonly Field[]> = {};
      const nothing: readonly Field[] = way.sendsEmpty ? [['cramps', '']] : [];
      const step = async (what: string, expected: readonly Field[]) => {
        sent[what] = (await send()).filter(([field]) => field === 'cramps');
        values[what] = expected;
      };

      await step('before any answer', nothing);
      await tab.click('leg-cramp-info >>> .check .primary');
      await tick(tab, 'none');
      const unfinished = await valueIn(tab);
      expect(JSON.parse(unfinished))
        .to.deep.include({answers: {now: ['none']}})
        .and.not.to.have.property('level');
      await step('unfinished', [['cramps', unfinished]]);
      await tab.click('leg-cramp-info >>> .check .back');
      await tick(tab, 'none', 'cold');
      const finished = await valueIn(tab);
      expect(JSON.parse(finished)).to.deep.include({level: 'emergency', answers: {now: ['cold']}});
      await step('finished', [['cramps', finished]]);
      if (way.app) {
        await tab.click('#toggle');
        await step('disabled', []);
        await tab.click('#toggle');
      } else {
        await set('element.disabled = true');
        await step('disabled', []);
        await set("element.disabled = false; form.querySelector('fieldset').disabled = true");
        await step('in a disabled fieldset', way.ignoresFieldset ? [['cramps', finished]] : []);
        await set("form.querySelector('fieldset').disabled = false");
        await step('enabled again', [['cramps', finished]]);
      }
      if (way.app) await tab.click('#clear');
      else await set('form.reset()');
      await step('after a reset', nothing);
      if (process.env.TABLE)
        console.log(
          `${name} | ${Object.entries(sent)
            .map(
              ([what, fields]) =>
                `${what}: ${fields.map(([, value]) => value.replace(/"version":"[^"]*",/, '') || "''").join(' AND ') || '–'}`,
            )
            .join(' | ')}`,
        );
      expect(sent).to.deep.equal(values);
      expect(complaints).to.deep.equal([]);
    });

  /** Three ways to read each form of the page agree, without waiting. The other two see a name; the browser, a field. */
  const readers = `
    const short = ([name, value]) => name + '=' + [JSON.parse(value).answers.now];
    const sent = (form) => {
      const isSent = (field) => field.name && field.value && !field.matches(':disabled');
      const byBrowser = [...new FormData(form)].map(short);
      const byTag = $(form).serializeArray().map(({name, value}) => short([name, value]));
      const byName = [...form.elements].filter(isSent).map(({name, value}) => short([name, value]));
      return String(byBrowser) === String(byTag) && String(byBrowser) === String(byName)
        ? byBrowser
        : {byBrowser, byTag, byName};
    };
    const look = () => Object.fromEntries([...document.forms].map((form) => [form.id, sent(form)]));`;

  const tag = (attributes = '') => `<leg-cramp-info lang="en" name="c" ${attributes}></leg-cramp-info>`;
  const twoForms = `<form id="a">${tag()}</form><form id="b"></form>`;

  /** What the page holds, what a script does to the first element, which has an answer, and what then is in each form. */
  const events: Readonly<Record<string, readonly [body: string, act: string, expected: object]>> = {
    'is moved to another form': [twoForms, 'b.append(element)', {a: [], b: ['c=cold']}],
    'is moved there and back': [twoForms, 'b.append(element); a.append(element)', {a: ['c=cold'], b: []}],
    'is moved out of its form': [twoForms, 'document.body.append(element)', {a: [], b: []}],
    'gets a form attribute': [twoForms, "element.setAttribute('form', 'b')", {a: [], b: ['c=cold']}],
    'loses its form attribute': [
      `<form id="a">${tag('form="b"')}</form><form id="b"></form>`,
      "element.removeAttribute('form')",
      {a: ['c=cold'], b: []},
    ],
    'has the form attribute of no form': [twoForms, "element.setAttribute('form', 'none')", {a: [], b: []}],
    'stands outside of its form': [`<form id="b"></form>${tag('form="b"')}`, '', {b: ['c=cold']}],
    'is there before its form': [
      tag('form="b"'),
      "document.body.insertAdjacentHTML('beforeend', '<form id=b></form>')",
      {b: ['c=cold']},
    ],
    'is put into a form later': [`${tag()}<form id="b"></form>`, 'b.append(element)', {b: ['c=cold']}],
    'is taken out, answered, and put back': [
      twoForms,
      "element.remove(); element.answers = {now: ['none']}; a.append(element)",
      {a: ['c=none'], b: []},
    ],
    'gets another name': [twoForms, "element.name = 'd'", {a: ['d=cold'], b: []}],
    'gets its name late': [
      '<form id="a"><leg-cramp-info lang="en"></leg-cramp-info></form>',
      "element.setAttribute('name', 'd')",
      {a: ['d=cold']},
    ],
    'loses its name': [twoForms, "element.removeAttribute('name')", {a: [], b: []}],
    'has a name of many': [
      `<form id="a">${tag()}${tag()}</form>`,
      "element.nextElementSibling.answers = {now: ['none']}",
      {a: ['c=cold', 'c=none']},
    ],
    'has a name like PHP': [twoForms, "element.name = 'patient[c][]'", {a: ['patient[c][]=cold'], b: []}],
    'is copied': [twoForms, 'b.append(element.cloneNode(true))', {a: ['c=cold'], b: []}],
    'is copied with its form': [
      `<form id="a">${tag()}</form>`,
      "document.body.append(Object.assign(a.cloneNode(true), {id: 'b'}))",
      {a: ['c=cold'], b: []},
    ],
    'is disabled': [twoForms, 'element.disabled = true', {a: [], b: []}],
    'is disabled by its attribute, whatever that says': [
      twoForms,
      "element.setAttribute('disabled', 'false')",
      {a: [], b: []},
    ],
    'is disabled and enabled': [
      twoForms,
      "element.toggleAttribute('disabled'); element.toggleAttribute('disabled')",
      {a: ['c=cold'], b: []},
    ],
    'stands in a disabled fieldset': [
      `<form id="a"><fieldset disabled>${tag()}</fieldset></form>`,
      '',
      {a: []},
    ],
    'stands in the legend of a disabled fieldset': [
      `<form id="a"><fieldset disabled><legend>${tag()}</legend></fieldset></form>`,
      '',
      {a: ['c=cold']},
    ],
    'is given another value': [
      twoForms,
      "element.value = JSON.stringify({answers: {now: ['none']}})",
      {a: ['c=none'], b: []},
    ],
    'is given nonsense': [twoForms, "element.value = '{'", {a: [], b: []}],
    'is reset with its form': [twoForms, 'a.reset()', {a: [], b: []}],
    'is reset by itself': [twoForms, 'element.reset()', {a: [], b: []}],
    'loses its children, then changes': [
      twoForms,
      "element.textContent = ''; element.answers = {now: ['none']}",
      {a: ['c=none'], b: []},
    ],
  };

  for (const [what, [body, act, expected]] of Object.entries(events))
    it(`a check that ${what} tells FormData, jQuery and form.elements the same at once`, async () => {
      const site = await host({
        '/page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
          ${jQuery}<script src="/dist/leg-cramp-info.min.js"></script><body>${body}</body></html>`,
      });
      const tab = await newPage();
      const {complaints} = watch(tab);
      await tab.goto(`${site.address}/page.html`);
      await shown(tab);
      const seen = await tab.evaluate(`(async () => {
        ${readers}
        const element = document.querySelector('leg-cramp-info');
        const [a, b] = ['a', 'b'].map((id) => document.getElementById(id));
        element.answers = {now: ['cold']};
        await element.updateComplete;
        ${act};
        const atOnce = look();
        await element.updateComplete;
        return [atOnce, look()];
      })()`);
      expect(seen).to.deep.equal([expected, expected]);
      expect(complaints).to.deep.equal([]);
    });

  describe('that require the check', () => {
    const required = (form: string, widget = 'required') => `
      <form id="form" action="/send" method="post" target="answer" ${form}>
        <label>Name <input name="who" value="A"></label>
        <leg-cramp-info lang="en" name="cramps" ${widget}></leg-cramp-info>
        <button id="send">Send</button><button id="anyway" formnovalidate>Send anyway</button>
      </form><iframe name="answer"></iframe>`;

    async function openRequired(form = '', widget?: string) {
      const arrived: (readonly Field[])[] = [];
      const site = await host({
        '/page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
          <script src="/dist/leg-cramp-info.min.js"></script><body>${required(form, widget)}</body></html>`,
        '/send': async (request) => {
          arrived.push(await fieldsOf(request));
          return '<!doctype html><title>x</title>';
        },
      });
      const tab = await newPage();
      const {complaints} = watch(tab);
      await tab.goto(`${site.address}/page.html`);
      await tab.waitForSelector('leg-cramp-info >>> section');
      const press = async (button: string) => {
        await tab.click(button);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return arrived.splice(0).map((fields) => fields.map(([name]) => name));
      };
      return {tab, press, complaints};
    }

    const focused = (tab: Page) =>
      tab.$eval('leg-cramp-info', ({shadowRoot}) => shadowRoot!.activeElement?.textContent.trim());

    it('are not sent until the result is there, and take the reader to where the check is', async () => {
      const {tab, press, complaints} = await openRequired();
      expect(await press('#send')).to.deep.equal([]);
      expect(await focused(tab)).to.equal(say(ui.start));
      await tab.click('leg-cramp-info >>> .check .primary');
      await tick(tab, 'none');
      expect(await press('#send')).to.deep.equal([]);
      expect(await focused(tab)).to.equal(say(checkWords.look!));
      await tab.click('leg-cramp-info >>> .check .back');
      await tick(tab, 'none', 'cold');
      expect(await press('#send')).to.deep.equal([['who', 'cramps']]);
      expect(complaints).to.deep.equal([]);
    });

    it('are sent without it where the form or the button asks for no validation', async () => {
      const {press} = await openRequired();
      expect(await press('#anyway')).to.deep.equal([['who']]);
      const {press: pressNovalidate} = await openRequired('novalidate');
      expect(await pressNovalidate('#send')).to.deep.equal([['who']]);
    });

    for (const widget of ['required view="info"', 'required="false"', 'required disabled', ''])
      it(`are sent at once where the check is not asked for: ${widget || 'not required'}`, async () => {
        const {press} = await openRequired('', widget);
        expect(await press('#send')).to.deep.equal([['who']]);
      });

    it('find it in a loop over their elements, with its message, and focus it', async () => {
      const {tab} = await openRequired('novalidate');
      const invalid = () =>
        tab.evaluate(() =>
          [...document.querySelector('form')!.elements]
            .map((field) => field as HTMLInputElement)
            .filter((field) => !field.checkValidity())
            .map((field) => {
              field.reportValidity();
              const {name, validity, validationMessage, willValidate} = field;
              return [
                name,
                validity.valueMissing,
                validationMessage,
                willValidate,
                document.activeElement === field,
              ];
            }),
        );
      expect(await invalid()).to.deep.equal([['cramps', true, say(ui.required), true, true]]);
      expect(await focused(tab)).to.equal(say(ui.start));
      await tab.click('leg-cramp-info >>> .check .primary');
      await tick(tab, 'cold');
      expect(await invalid()).to.deep.equal([]);
    });
  });
});
