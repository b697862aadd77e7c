import {expect} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {shown, textOf} from '../support/harness.js';

/** The same class under a name that is registered after the element is in the page. */
class LateWidget extends (customElements.get('leg-cramp-info') as typeof LegCrampInfo) {}

declare global {
  interface HTMLElementTagNameMap {
    'late-widget': LateWidget;
  }
}

describe('upgrade', () => {
  it('keeps what was set on the element before its definition came', async () => {
    const early = document.createElement('late-widget');
    early.lang = 'en';
    Object.assign(early, {answers: {now: ['cold']}, region: 'US', headingLevel: 3});
    document.body.append(early);
    customElements.define('late-widget', LateWidget);
    await shown(early);
    expect(early.assessment.level).to.equal('emergency');
    expect(textOf(early)).to.contain('Call 911');
    expect(early.shadowRoot!.querySelector('h3.title')).to.exist;
    early.remove();
  });

  it('keeps its answers when the page moves it', async () => {
    const element = document.createElement('leg-cramp-info');
    element.lang = 'en';
    document.body.append(element);
    await shown(element);
    element.answers = {now: ['none'], look: ['sore']};
    const host = document.createElement('div');
    document.body.append(host);
    host.append(element);
    await shown(element);
    expect(element.answers).to.deep.equal({now: ['none'], look: ['sore']});
    expect(textOf(element)).to.contain('What is it like?');
    host.remove();
  });

  it('tells that it is ready once', async () => {
    let ready = 0;
    const count = () => ready++;
    document.addEventListener('leg-cramp-ready', count);
    const element = document.createElement('leg-cramp-info');
    document.body.append(element);
    await shown(element);
    element.remove();
    document.body.append(element);
    await element.updateComplete;
    document.removeEventListener('leg-cramp-ready', count);
    element.remove();
    expect(ready).to.equal(1);
  });

  it('may go to another document before it was ever in one, as templates of frameworks do', async () => {
    const other = document.implementation.createHTMLDocument();
    const element = document.createElement('leg-cramp-info');
    const errors: unknown[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', note);
    other.adoptNode(element);
    window.removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
    element.lang = 'en';
    document.body.append(element);
    await shown(element, 'en');
    element.remove();
  });
});
