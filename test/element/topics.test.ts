import {expect} from '@open-wc/testing';
import {sourcesOf} from '../../src/content/evidence/cite.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {attack} from '../../src/content/topics/attack.js';
import {statementsOf} from '../../src/content/topics/topic.js';
import {answer, checkScreen, openAll, say, screen, toggle, widget} from '../support/harness.js';

const sourcesIn = (element: LegCrampInfo, topic: string) =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>(`#topic-${topic} .sources`)!;

/** As a reader opens it. */
async function open(element: LegCrampInfo, topic: string): Promise<HTMLDetailsElement> {
  const details = sourcesIn(element, topic);
  await toggle(element, details);
  return details;
}

const cited = (details: Element) =>
  [...details.querySelectorAll('li')].map((line) =>
    [...line.querySelectorAll('cite')].map((cite) => cite.textContent),
  );

describe('the sources of a topic', () => {
  it('are there once a reader opens them, each statement with its own', async () => {
    const element = await widget('lang="en"');
    expect(cited(sourcesIn(element, 'attack'))).to.deep.equal([]);
    expect(cited(await open(element, 'attack'))).to.deep.equal(
      statementsOf(attack).map(({evidence}) => sourcesOf(evidence).map(({name}) => name)),
    );
    expect(cited(sourcesIn(element, 'causes'))).to.deep.equal([]);
  });

  it('stay open and whole while the check is answered and in another language', async () => {
    const element = await widget('lang="en"');
    const count = cited(await open(element, 'attack')).length;
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('start')})
      .click();
    await answer(element, 'now', ['none']);
    expect([sourcesIn(element, 'attack').open, cited(sourcesIn(element, 'attack')).length]).to.deep.equal([
      true,
      count,
    ]);
    const changed = new Promise((resolve) => element.addEventListener('leg-cramp-language-change', resolve));
    element.lang = 'es';
    await changed;
    await element.updateComplete;
    expect(cited(sourcesIn(element, 'attack')).length).to.equal(count);
  });

  it('closed again, ask for nothing more', async () => {
    const element = await widget('lang="en"');
    await open(element, 'attack');
    const details = await open(element, 'attack');
    expect(details.open).to.equal(false);
    expect(cited(details).length).to.be.greaterThan(0);
  });
});

describe('topics beside the check', () => {
  it('are left alone by an answer', async () => {
    const element = await widget('lang="en" region="GB"');
    await openAll(element);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    for (const topic of element.shadowRoot!.querySelectorAll('.topic'))
      observer.observe(topic, {subtree: true, childList: true, characterData: true, attributes: true});
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('start')})
      .click();
    await answer(element, 'now', ['none']);
    expect([...changes, ...observer.takeRecords()].length).to.equal(0);
    element.region = 'US';
    await element.updateComplete;
    expect([...changes, ...observer.takeRecords()].length).to.be.greaterThan(0);
    observer.disconnect();
  });

  it('show what a host set in the same moment as a reader answered', async () => {
    const element = await widget('lang="en" region="GB"');
    element.region = 'US';
    checkScreen(element)
      .getByRole('button', {name: say('en').ui('start')})
      .click();
    expect(screen(element).getByRole('link', {name: 'Call 911'}).getAttribute('href')).to.equal('tel:911');
  });
});
