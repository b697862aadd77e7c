import {expect, fixture} from '@open-wc/testing';
import {levels} from '../../src/check/rules.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {walks} from '../support/answers.js';
import {checkScreen, focused, press, say, screen, shown, walk} from '../support/harness.js';
import {screens} from '../support/screens.js';

const words = say('en');

/** A widget between two buttons of the page. */
async function between(attributes = 'lang="en" region="US"') {
  const page = await fixture<HTMLElement>(
    `<div><button>Before</button><leg-cramp-info ${attributes}></leg-cramp-info><button>After</button></div>`,
  );
  const [before, after] = page.querySelectorAll('button');
  const element = page.querySelector('leg-cramp-info')!;
  await shown(element);
  return {element, before: before!, after: after!};
}

/** What the keyboard reaches, in its order, until it comes out at the other end. */
async function tabThrough(
  element: LegCrampInfo,
  from: HTMLElement,
  to: HTMLElement,
  ...keys: string[]
): Promise<readonly HTMLElement[]> {
  const stops: HTMLElement[] = [];
  from.focus();
  for (let presses = 0; presses < 400; presses++) {
    await press(...keys);
    if (document.activeElement === to) return stops;
    const stop = focused(element) as HTMLElement | null;
    if (!stop) throw new Error(`Focus is lost after ${stops.at(-1)?.outerHTML ?? 'the start'}`);
    stops.push(stop);
  }
  throw new Error(`Trapped at ${stops.at(-1)!.outerHTML}`);
}

/** Where a reader would come to it: what is open and not disabled, in the order of the words. */
const inReadingOrder = (element: LegCrampInfo) =>
  [
    ...element.shadowRoot!.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), select, summary, textarea',
    ),
  ].filter((each) => !each.closest('details:not([open]) > :not(summary)'));

const short = (each: HTMLElement) =>
  `${each.localName} ${each.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}`;

describe('the keyboard', () => {
  for (const level of levels)
    it(`goes through the result ${level} in the order of reading, and out at both ends`, async () => {
      const {element, before, after} = await between();
      await walk(element, walks[level]);
      const expected = inReadingOrder(element).map(short);
      const there = await tabThrough(element, before, after, 'Tab');
      expect(there.map(short)).to.deep.equal(expected);
      const tops = there.map((each) => Math.round(each.getBoundingClientRect().top / 60));
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      const back = await tabThrough(element, after, before, 'Shift', 'Tab');
      expect(back.map(short)).to.deep.equal([...expected].reverse());
    });

  it('changes nothing on its way, and shows at each stop where it is', async () => {
    const {element, before, after} = await between('lang="en" region="US" language-menu');
    await walk(element, walks.appointment);
    const events: string[] = [];
    for (const name of ['start', 'complete', 'reset'])
      element.addEventListener(`leg-cramp-check-${name}`, ({type}) => events.push(type));
    const {answers, assessment} = element;
    const {href} = location;
    before.focus();
    const rings = new Set<string>();
    for (let presses = 0; presses < 400 && document.activeElement !== after; presses++) {
      await press('Tab');
      const stop = focused(element);
      if (!stop) continue;
      const {outlineStyle, outlineWidth} = getComputedStyle(stop);
      rings.add(`${outlineWidth} ${outlineStyle}`);
    }
    expect([...rings]).to.deep.equal(['3px solid']);
    expect([element.answers, element.assessment]).to.deep.equal([answers, assessment]);
    expect([events, location.href]).to.deep.equal([[], href]);
  });
});

describe('focus', () => {
  const click = async (element: LegCrampInfo, name: string | RegExp) => {
    checkScreen(element).getByRole('button', {name}).click();
    await element.updateComplete;
  };
  const heading = (element: LegCrampInfo, name: string) => checkScreen(element).getByRole('heading', {name});

  it('comes with the reader: to the question, back to it, to the change, to the start', async () => {
    const {element} = await between();
    await walk(element, walks.same_day);
    await click(element, words.ui('back'));
    expect(focused(element)).to.equal(heading(element, words.question('life')));
    await click(element, words.ui('back'));
    expect(focused(element)).to.equal(heading(element, words.question('you')));
    await click(element, words.ui('next'));
    await click(element, words.ui('next'));
    expect(element.assessment.level).to.equal('same_day');
    await click(element, `${words.ui('change')}: ${words.question('look')}`);
    expect(focused(element)).to.equal(heading(element, words.question('look')));
  });

  it('stays where it is when an answer is ticked: nothing goes on by itself', async () => {
    const {element} = await between();
    await walk(element, {});
    for (const box of checkScreen(element).getAllByRole<HTMLInputElement>('checkbox')) {
      box.focus();
      await press('Space');
      await element.updateComplete;
      expect([focused(element), box.checked]).to.deep.equal([box, true]);
    }
    expect(heading(element, words.question('now'))).to.exist;
  });

  it('is brought to the topic that the result names', async () => {
    const {element} = await between();
    await walk(element, walks.pharmacist);
    const links = checkScreen(element)
      .getAllByRole('button')
      .filter(({parentElement}) => parentElement!.matches('ul.plain > li'));
    expect(links.length).to.equal(3);
    for (const link of links) {
      link.click();
      const summary = focused(element)!;
      expect([summary.localName, summary.textContent.trim()]).to.deep.equal([
        'summary',
        link.textContent.trim(),
      ]);
      expect(summary.closest('details')!.open).to.equal(true);
    }
  });

  it('stays on a button that says what it did', async () => {
    const {element} = await between();
    element.show('prevention');
    const timer = screen(element).getByRole('button', {name: words.ui('timerStart')});
    timer.focus();
    await press('Enter');
    await element.updateComplete;
    expect([focused(element), timer.textContent.trim()]).to.deep.equal([timer, words.ui('timerStop')]);
  });

  for (const {name, show} of screens)
    it(`is held by no dialog and lies under nothing that is pinned: ${name}`, async () => {
      const element = await show('en');
      const all = [...element.shadowRoot!.querySelectorAll('*')];
      expect(
        all.filter((each) => each.matches('dialog, [role=dialog], [aria-modal], [popover]')),
      ).to.have.length(0);
      expect(
        all.filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position)),
      ).to.have.length(0);
      expect(all.filter((each) => (each as HTMLElement).tabIndex > 0)).to.have.length(0);
    });
});
