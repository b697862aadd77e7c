import {expect, fixture, oneEvent} from '@open-wc/testing';
import {setBase} from '../../src/language/fetch-module.js';
import {loadLocale} from '../../src/language/localizer.js';
import {say, shown, textOf, widget} from '../support/harness.js';

/** The unbuilt sources have their languages here; a folder without them plays the broken server. */
const working = new URL('/src/language/', location.href).href;
const broken = new URL('/test/support/broken/', location.href).href;

describe('when something fails', () => {
  afterEach(() => setBase(working));

  it('a language that does not come leaves English, a note, and one event', async () => {
    setBase(new URL('/nowhere/', location.href).href);
    const page = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('leg-cramp-info');
    element.lang = 'es';
    const failed = oneEvent(element, 'leg-cramp-error');
    page.append(element);
    await failed;
    await shown(element, 'en');
    expect(textOf(element)).to.contain(say('en').ui('englishInstead'));
    expect(textOf(element)).to.contain('Having a cramp now?');
  });

  it('and it comes at the next try, once the server is back', async () => {
    const element = await widget('lang="en"');
    element.lang = 'es';
    await shown(element, 'es');
    expect(textOf(element)).not.to.contain(say('en').ui('englishInstead'));
  });

  it('a file that is no table of words, or one of another version, is refused', async () => {
    for (const folder of ['empty', 'other-version', 'wrong-shape']) {
      setBase(`${broken}${folder}/`);
      let refused = false;
      await loadLocale('xx' as 'es').catch(() => (refused = true));
      expect(refused, folder).to.equal(true);
    }
  });

  it('a view that throws brings the fallback back and throws nothing into the page', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const element = await widget('lang="en"', 'Stretch the calf. Call for help if the leg is cold.');
    const failed = oneEvent(element, 'leg-cramp-error');
    Object.defineProperty(element, 'region', {
      get(): never {
        throw new Error('hostile page');
      },
    });
    element.requestUpdate();
    await failed;
    await element.updateComplete;
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.contain(
      'Stretch the calf',
    );
  });

  it('saved answers of any shape restore what they can and throw nothing', async () => {
    const element = await widget();
    for (const raw of [
      null,
      7,
      'x',
      [],
      {now: 'purple'},
      {now: [Symbol('x')]},
      new Proxy({}, {get: () => 1, has: () => true}),
    ]) {
      element.answers = raw;
      await element.updateComplete;
      expect(textOf(element)).to.contain('Having a cramp now?');
    }
    element.answers = {now: ['none'], look: ['none', 'sore'], shoes: 'red', feel: []};
    expect(element.answers).to.deep.equal({now: ['none'], look: ['sore']});
  });
});
