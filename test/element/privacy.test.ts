import {expect} from '@open-wc/testing';
import {eventNames} from '../../src/events.js';
import {walks} from '../support/answers.js';
import {checkScreen, say, walk, widget} from '../support/harness.js';

describe('privacy', () => {
  it('events carry no answer and no result, and check events come from readers only', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    for (const name of eventNames) document.addEventListener(name, hear);
    const element = await widget();
    await walk(element, walks.self_care);
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('clear')})
      .click();
    await element.updateComplete;
    element.answers = {now: ['cold']};
    element.reset();
    element.start();
    await element.updateComplete;
    for (const name of eventNames) document.removeEventListener(name, hear);
    expect(heard.map(({type}) => type)).to.deep.equal([
      'leg-cramp-ready',
      'leg-cramp-check-start',
      'leg-cramp-check-complete',
      'leg-cramp-check-reset',
    ]);
    for (const event of heard) {
      expect((event as CustomEvent).detail, 'detail').to.equal(null);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
    }
  });

  it('what a reader clicks and types stays inside, what a host slots in does not', async () => {
    const element = await widget('lang="en"', '<button slot="footer">Book</button>');
    const heard: string[] = [];
    const hear = (event: Event) => {
      const innermost = (event.composedPath()[0] as Element).getRootNode();
      heard.push(`${event.type}${innermost === element.shadowRoot ? ' of ours' : ''}`);
    };
    for (const type of ['click', 'input', 'change', 'submit']) document.addEventListener(type, hear);
    await walk(element, {now: ['none'], look: ['one_leg']});
    expect(heard).to.deep.equal([]);
    element.querySelector('button')!.click();
    for (const type of ['click', 'input', 'change', 'submit']) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal(['click']);
  });

  it('answers are in no attribute, no storage, no address and no history entry', async () => {
    const before = {href: location.href, length: history.length};
    const element = await widget();
    await walk(element, walks.same_day);
    expect(element.outerHTML).to.equal('<leg-cramp-info lang="en"></leg-cramp-info>');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect({href: location.href, length: history.length}).to.deep.equal(before);
  });
});
