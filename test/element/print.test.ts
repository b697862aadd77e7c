import {expect} from '@open-wc/testing';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {widget} from '../support/harness.js';
import {media} from '../support/media.js';

const topicsOf = (element: LegCrampInfo) => [
  ...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('.topic'),
];
const openIn = (element: LegCrampInfo) =>
  topicsOf(element)
    .filter(({open}) => open)
    .map(({id}) => id);
const printing = () => dispatchEvent(new Event('beforeprint'));
const printed = () => dispatchEvent(new Event('afterprint'));

describe('when the page prints itself', () => {
  afterEach(() => media({}, ''));

  for (const attributes of ['', 'topics="kidney causes"', 'view="info"', 'view="check"', 'lang="ar"'])
    it(`opens every topic that is shown, and then restores what the reader had open: ${attributes || 'all'}`, async () => {
      const element = await widget(`${attributes.includes('lang') ? '' : 'lang="en"'} ${attributes}`);
      const [first, ...others] = topicsOf(element);
      first!.open = false;
      if (others[0]) others.at(-1)!.open = true;
      const before = openIn(element);
      printing();
      expect(openIn(element)).to.deep.equal(topicsOf(element).map(({id}) => id));
      for (const {id} of topicsOf(element)) {
        const body = element.shadowRoot!.querySelector<HTMLElement>(`#${id} .topic-body`)!;
        expect(body.innerText.trim(), id).not.to.equal('');
      }
      printed();
      expect(openIn(element)).to.deep.equal(before);
    });

  it('prints the topics that were still to be built', async () => {
    const element = document.createElement('leg-cramp-info');
    element.lang = 'en';
    document.body.append(element);
    await element.ready;
    const bodies = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.topic-body')];
    expect(bodies().some(({innerText}) => !innerText.trim())).to.equal(true);
    printing();
    for (const {innerText} of bodies()) expect(innerText.trim()).not.to.equal('');
    printed();
    element.remove();
  });

  it('leaves the check as it is on the screen', async () => {
    const element = await widget('lang="en"');
    element.start();
    await element.updateComplete;
    const check = () => element.shadowRoot!.querySelector('.check')!.innerHTML;
    const before = check();
    printing();
    expect(check()).to.equal(before);
    printed();
    expect(check()).to.equal(before);
  });

  it('restores what was open if it is taken out of the page meanwhile, and listens no more', async () => {
    const element = await widget('lang="en"');
    const before = openIn(element);
    printing();
    element.remove();
    expect(openIn(element)).to.deep.equal(before);
    printing();
    expect(openIn(element)).to.deep.equal(before);
    printed();
  });

  it('listens to the window of the document that it was moved to', async () => {
    const element = await widget('lang="en"');
    const before = openIn(element);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(element);
    printing();
    expect(openIn(element)).to.deep.equal(before);
    frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    expect(openIn(element)).to.deep.equal(topicsOf(element).map(({id}) => id));
    frame.remove();
  });

  it('shows the text of closed topics on paper by its style alone', async function () {
    if (!CSS.supports('selector(::details-content)')) this.skip();
    const element = await widget('lang="en"');
    const visible = () =>
      topicsOf(element).filter((topic) => topic.querySelector('.topic-body')!.checkVisibility()).length;
    expect(visible()).to.equal(2);
    if (!(await media({}, 'print'))) this.skip();
    expect(visible()).to.equal(topicsOf(element).length);
  });
});
