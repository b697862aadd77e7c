import {expect, fixture} from '@open-wc/testing';
import {shown} from '../support/harness.js';

const fallback = 'Call for help if the leg is cold, or if it is suddenly pale and numb. Stretch the calf.';

/** Parents that shrink to what is in them, each in a page of 1000 pixels. `{}` is where the element stands. */
const parents: Readonly<Record<string, string>> = {
  'a modal dialog': '<dialog>{}</dialog>',
  'a table cell': '<table><tr><td>{}</td></tr></table>',
  'the cell of a table of fixed columns beside it':
    '<table><tr><td style="width: 100px">x</td><td>{}</td></tr></table>',
  'a CSS table cell': '<div style="display: table"><div style="display: table-cell">{}</div></div>',
  'a float': '<div style="float: left">{}</div>',
  'the child of a flex item': '<div style="display: flex"><div>{}</div></div>',
  'a flex item': '<div style="display: flex">{}</div>',
  'a centred item of a flex column':
    '<div style="display: flex; flex-direction: column; align-items: center">{}</div>',
  'a centred grid cell': '<div style="display: grid; place-items: center">{}</div>',
  'a grid cell with a centred child': '<div style="display: grid; place-items: center"><div>{}</div></div>',
  'a grid of automatic columns': '<div style="display: inline-grid">{}</div>',
  'an inline-block': '<div style="display: inline-block">{}</div>',
  'an inline-flex': '<div style="display: inline-flex">{}</div>',
  'an absolute box': '<div style="position: absolute; inset-inline-start: 0">{}</div>',
  'a fixed box': '<div style="position: fixed; inset-inline-start: 0">{}</div>',
  'fit-content': '<div style="inline-size: fit-content">{}</div>',
  'max-content': '<div style="inline-size: max-content">{}</div>',
  'a fieldset that fits': '<fieldset style="inline-size: fit-content">{}</fieldset>',
  'a popover': '<div popover="manual">{}</div>',
  'a child of a popover': '<div popover="manual"><div>{}</div></div>',
  'a child of display: contents': '<div style="display: flex"><div style="display: contents">{}</div></div>',
  'an inline table': '<div style="display: inline-table">{}</div>',
  'a column of max-content': '<div style="display: grid; grid-template-columns: max-content">{}</div>',
  'an open details that floats': '<details open style="float: left"><summary>x</summary>{}</details>',
  'the slot of a component in another that both shrink to fit':
    '<shrinking-host><shrinking-host>{}</shrinking-host></shrinking-host>',
  'columns of a multicol box that fits': '<div style="float: left"><div style="columns: 1">{}</div></div>',
};

customElements.define(
  'shrinking-host',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({mode: 'open'}).innerHTML =
        '<style>:host { display: inline-block }</style><div style="display: flex"><div><slot></slot></div></div>';
    }
  },
);

/** What the page may make of the element itself. */
const displays = [
  'display: inline-block',
  'display: flex',
  'display: grid',
  'float: left',
  'position: absolute',
  'inline-size: fit-content',
];

/** Firefox takes the one of a dialog from what is in it. */
const scrollBar = 16;

async function inParent(parent: string, tag = 'leg-cramp-info', attributes = 'lang="en"') {
  const page = await fixture<HTMLElement>(
    `<div style="inline-size: 1000px; position: relative; font-size: 16px">${parent.replace('{}', `<${tag} ${attributes}><p>${fallback}</p></${tag}>`)}</div>`,
  );
  page.querySelector('dialog')?.showModal();
  page.querySelector<HTMLElement>('[popover]')?.showPopover();
  const element = page.querySelector(tag) as HTMLElement;
  const widget = page.querySelector('leg-cramp-info');
  if (widget) await shown(widget);
  const {width} = element.getBoundingClientRect();
  page.querySelector('dialog')?.close();
  page.querySelector<HTMLElement>('[popover]')?.hidePopover();
  return {page, element, widget: widget!, width};
}

describe('the width', () => {
  for (const [name, parent] of Object.entries(parents))
    it(`is the greatest, and not below that of the fallback, in ${name}`, async () => {
      const before = await inParent(parent, 'not-defined', 'style="display: block; max-inline-size: 40em"');
      const {width} = await inParent(
        parent,
        'leg-cramp-info',
        'lang="en" style="--leg-cramp-max-width: 40em"',
      );
      expect(width).to.be.within(40 * 16 - scrollBar, 40 * 16);
      expect(width).to.be.at.least(before.width - 1);
    });

  for (const display of displays)
    it(`is the greatest where the page sets ${display}`, async () => {
      const {width} = await inParent('{}', 'leg-cramp-info', `lang="en" style="${display}"`);
      expect(width).to.be.closeTo(46 * 16, 1);
    });

  for (const greatest of ['30em', '480px', '48%', 'min(480px, 100%)'])
    it(`keeps to --leg-cramp-max-width: ${greatest}`, async () => {
      for (const parent of ['{}', '<div style="float: left; inline-size: 1000px">{}</div>']) {
        const attributes = `lang="en" style="--leg-cramp-max-width: ${greatest}"`;
        const {width} = await inParent(parent, 'leg-cramp-info', attributes);
        expect(width).to.be.closeTo(480, 1);
      }
    });

  it('goes beyond 46em where the page allows it', async () => {
    const {width} = await inParent(
      '<div style="float: left">{}</div>',
      'leg-cramp-info',
      'lang="en" style="--leg-cramp-max-width: 60em"',
    );
    expect(width).to.be.closeTo(960, 1);
  });

  for (const [name, parent] of Object.entries({
    'a page': '{}',
    'a float': '<div style="float: left">{}</div>',
    'a flex row': '<div style="display: flex"><div>{}</div></div>',
    'a grid': '<div style="display: grid">{}</div>',
    'a table': '<table style="border-spacing: 0"><tr><td style="padding: 0">{}</td></tr></table>',
  }))
    it(`fits into 320 pixels in ${name}`, async () => {
      const {page, width} = await inParent(`<div style="inline-size: 320px">${parent}</div>`);
      expect(width).to.be.at.most(320);
      expect(page.firstElementChild!.scrollWidth).to.be.at.most(320);
    });

  it('leaves room for its margins, and does not change as the reader goes on', async () => {
    const {element} = await inParent('{}', 'leg-cramp-info', 'lang="en" style="margin: 0 200px"');
    expect(element.getBoundingClientRect().width).to.be.closeTo(600, 1);
    const {widget, width} = await inParent(
      '<div style="float: left">{}</div>',
      'leg-cramp-info',
      'lang="en" view="check"',
    );
    widget.answers = {now: ['none'], look: ['none']};
    await widget.updateComplete;
    expect(widget.getBoundingClientRect().width).to.equal(width);
  });

  it('stands beside a float of the page, not under it', async () => {
    const {element} = await inParent(
      '<div style="float: left; inline-size: 300px; block-size: 300px"></div>{}',
    );
    const root = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
    expect(root.left - element.getBoundingClientRect().left).to.be.closeTo(300, 1);
  });
});

describe('hiding', () => {
  const hidden: Readonly<Record<string, string>> = {
    'the attribute hidden': '<leg-cramp-info lang="en" hidden></leg-cramp-info>',
    'a style attribute': '<leg-cramp-info lang="en" style="display: none"></leg-cramp-info>',
    'a utility class':
      '<style>.d-none { display: none !important }</style><leg-cramp-info lang="en" class="d-none"></leg-cramp-info>',
    'an id rule':
      '<style>#widget { display: none }</style><leg-cramp-info lang="en" id="widget"></leg-cramp-info>',
    'a tag rule':
      '<style>leg-cramp-info { display: none }</style><leg-cramp-info lang="en"></leg-cramp-info>',
    'a rule without weight':
      '<style>:where(.gone) { display: none }</style><leg-cramp-info lang="en" class="gone"></leg-cramp-info>',
    'a cascade layer':
      '<style>@layer x { .gone { display: none } }</style><leg-cramp-info lang="en" class="gone"></leg-cramp-info>',
    'a hidden parent': '<div hidden><leg-cramp-info lang="en"></leg-cramp-info></div>',
  };
  for (const [name, html] of Object.entries(hidden))
    it(`works by ${name}`, async () => {
      const page = await fixture<HTMLElement>(`<div>${html}</div>`);
      const element = page.querySelector('leg-cramp-info')!;
      await shown(element);
      expect(element.getClientRects().length).to.equal(0);
    });

  it('is undone as with any element, and a rule of the page wins over [hidden]', async () => {
    const page = await fixture<HTMLElement>('<div><leg-cramp-info lang="en" hidden></leg-cramp-info></div>');
    const element = page.querySelector('leg-cramp-info')!;
    await shown(element);
    element.hidden = false;
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    element.style.display = 'inline-block';
    expect(getComputedStyle(element).display).to.equal('inline-block');
  });

  it('until found keeps the box, as with any element', async () => {
    const page = await fixture<HTMLElement>(
      '<div><leg-cramp-info lang="en" hidden="until-found"></leg-cramp-info><div hidden="until-found"></div></div>',
    );
    await shown(page.querySelector('leg-cramp-info')!);
    const [ours, theirs] = [...page.children].map((each) => getComputedStyle(each).display);
    expect(ours).to.equal(theirs);
  });

  it('never takes the fallback away before the words are there', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const element = document.createElement('leg-cramp-info');
    element.lang = 'de';
    element.innerHTML = '<p>Fallback</p>';
    page.append(element);
    const states = new Set<string>();
    const look = () => {
      const text = element.shadowRoot?.querySelector('section') ? 'words' : 'nothing';
      states.add(element.querySelector('p')!.getClientRects().length ? 'fallback' : text);
    };
    const frames = setInterval(look, 1);
    await Promise.resolve(); // no frame is painted in between
    look();
    await shown(element, 'de');
    look();
    clearInterval(frames);
    expect([...states].filter((state) => state === 'nothing')).to.deep.equal([]);
    expect([...states].at(-1)).to.equal('words');
  });
});
