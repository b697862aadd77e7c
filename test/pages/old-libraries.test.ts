import {expect} from 'chai';
import {eventNames} from '../../src/events.js';
import {stage, watch} from '../support/browser.js';
import {missing} from '../support/server.js';

/**
 * What old libraries do to the globals of a page, no more. None of them is on npm in the version that pages have; each of
 * these was compared with the real one: MooTools 1.2 to 1.6, Prototype 1.6 and 1.7, custom-event-polyfill 1.0.7.
 */
const libraries: Readonly<Record<string, string>> = {
  'MooTools 1.4': `
    window.Event = function (event) { this.type = event.type.toLowerCase(); };
    Array.from = (item) => item == null ? [] : typeof item === 'object' && 'length' in item ? [].slice.call(item) : [item];
    Array.each = (items, f) => items.forEach(f);
    Array.prototype.each = Array.prototype.forEach;
    Object.keys = (object) => { const keys = []; for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key); return keys; };
    Element.prototype.get = function (name) { return this[name]; };
    Element.prototype.show = Element.prototype.hide = Element.prototype.dispose = function () { return this; };`,
  'Prototype 1.6': `
    Object.assign(window.Event, {observe() {}, stop() {}, findElement() {}});
    window.Element = Object.assign(function (tag) { return document.createElement(tag); }, window.Element);
    Array.from = (items) => items.toArray ? items.toArray() : [].slice.call(items);
    Array.prototype.toArray = Array.prototype.entries = function () { return [].slice.call(this); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.toJSON = function () { return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']'; };
    String.prototype.toArray = function () { return this.split(''); };
    String.prototype.toJSON = function () { return this.valueOf(); };
    HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    for (const name of ['show', 'hide', 'toggle', 'update', 'select', 'visible'])
      HTMLElement.prototype[name] = function () { return this; };`,
  'an old polyfill of CustomEvent': `
    window.CustomEvent = function (type, {bubbles, cancelable, detail} = {}) {
      const event = document.createEvent('CustomEvent');
      event.initCustomEvent(type, !!bubbles, !!cancelable, detail);
      return event;
    };
    window.CustomEvent.prototype = window.Event.prototype;`,
  'a library that takes both away': 'window.Event = {}; delete window.CustomEvent;',
};

type Widget = HTMLElement & {
  readonly value: string;
  lang: string;
  readonly updateComplete: Promise<unknown>;
  readonly assessment: {readonly level?: string};
};

describe('old libraries', () => {
  const {newPage, host} = stage();

  for (const [name, code] of Object.entries(libraries))
    for (const isFirst of [true, false])
      it(`${name}, loaded ${isFirst ? 'before' : 'after'} ours: every event fires and leaves shadow roots, and the form gets its value`, async () => {
        const scripts = [
          '<script src="/library.js"></script>',
          '<script src="/dist/leg-cramp-info.min.js"></script>',
        ];
        const site = await host({
          '/library.js': code,
          '/dist/locales/fr.js': missing,
          '/page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
            <script>
              window.heard = [];
              for (const type of ${JSON.stringify(eventNames)}) document.addEventListener(type, ({type, detail, bubbles, composed}) =>
                heard.push([type, detail, bubbles && composed]));
            </script>
            ${(isFirst ? scripts : scripts.reverse()).join('')}
            <div id="box"></div>
            <script>
              const root = document.querySelector('#box').attachShadow({mode: 'open'});
              root.innerHTML = '<form><leg-cramp-info name="cramps" lang="en"></leg-cramp-info></form>';
            </script></html>`,
        });
        const tab = await newPage();
        const {complaints} = watch(tab);
        await tab.goto(`${site.address}/page.html`);
        await tab.waitForSelector('#box >>> .check .primary');
        await tab.click('#box >>> .check .primary');
        await tab.click('#box >>> .check [value=cold]');
        await tab.click('#box >>> .check .primary');
        const {value, sent, level} = await tab.$eval('#box >>> leg-cramp-info', (found) => {
          const widget = found as Widget;
          const sent = new FormData(widget.closest('form')!).get('cramps');
          return {value: widget.value, sent, level: widget.assessment.level};
        });
        expect(level).to.equal('emergency');
        expect(sent).to.equal(value);
        const {reasons, answers} = JSON.parse(value) as Record<string, unknown>;
        expect({reasons, answers}).to.deep.equal({
          reasons: [{rule: 'E2', answers: ['now.cold']}],
          answers: {now: ['cold']},
        });
        await tab.click('#box >>> .result > .buttons:last-child .secondary');
        const speak = async (lang: string, event: string) => {
          await tab.$eval('#box >>> leg-cramp-info', (widget, to) => ((widget as Widget).lang = to), lang);
          await tab.waitForFunction(`heard.some(([type]) => type === '${event}')`);
        };
        await speak('de', 'leg-cramp-language-change');
        await speak('fr', 'leg-cramp-error');
        const heard = (await tab.evaluate('heard')) as unknown[];
        expect(heard.slice(0, 6)).to.deep.equal([
          ['leg-cramp-ready', null, true],
          ['leg-cramp-check-start', null, true],
          ['leg-cramp-check-complete', null, true],
          ['leg-cramp-check-reset', null, true],
          ['leg-cramp-language-change', {locale: 'de'}, true],
          ['leg-cramp-error', {reason: 'language'}, true],
        ]);
        expect(complaints.filter((complaint) => !/404/.test(complaint))).to.deep.equal([]);
      });
});
