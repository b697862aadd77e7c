import {expect, fixture, oneEvent} from '@open-wc/testing';
import {say, shown, textOf, widget, withBrokenFiles} from '../support/harness.js';

describe('when something fails', () => {
  it('a language that does not come leaves English, a note, and one event', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('leg-cramp-info');
    await withBrokenFiles({'/dist/locales/es.js': 'missing'}, async () => {
      element.lang = 'es';
      const failed = oneEvent(element, 'leg-cramp-error');
      page.append(element);
      expect((await failed).detail).to.deep.equal({reason: 'language'});
      await shown(element, 'en');
    });
    expect(textOf(element)).to.contain(say('en').ui('englishInstead'));
    expect(textOf(element)).to.contain('Having a cramp now?');
  });

  it('and it comes at the next try, once the server is back', async () => {
    const element = await widget('lang="en"');
    element.lang = 'es';
    await shown(element, 'es');
    expect(textOf(element)).not.to.contain(say('en').ui('englishInstead'));
  });

  it('a view that throws brings the fallback back and throws nothing into the page', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const element = await widget('lang="en"', 'Stretch the calf. Call for help if the leg is cold.');
    const failed = oneEvent(element, 'leg-cramp-error');
    element.getAttribute = (): never => {
      throw new Error('hostile page');
    };
    const {error} = console;
    const logged: unknown[] = [];
    console.error = (...args: unknown[]) => logged.push(args);
    element.requestUpdate();
    const event = await failed;
    await element.updateComplete;
    console.error = error;
    expect(event.detail).to.deep.equal({reason: 'view'});
    expect(String(logged)).to.contain('hostile page');
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.contain(
      'Stretch the calf',
    );
    Reflect.deleteProperty(element, 'getAttribute');
    const again = oneEvent(element, 'leg-cramp-ready');
    element.requestUpdate();
    await again;
    await shown(element, 'en');
    expect(textOf(element), 'the next update tries again').to.contain('Having a cramp now?');
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
