import {expect, fixture} from '@open-wc/testing';
import {placeWhereAsked} from '../../src/platform/placement/place.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {shown} from '../support/harness.js';

const widgetOf = (box: HTMLElement): LegCrampInfo | null =>
  box.querySelector('leg-cramp-info') ?? box.shadowRoot?.querySelector('leg-cramp-info') ?? null;

async function boxWith(content: string, attributes = ''): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(
    `<div class="leg-cramp-info lang-en" ${attributes}>${content}</div>`,
  );
  await shown(widgetOf(box)!);
  return box;
}

describe('boxes', () => {
  before(() => {
    if (!document.querySelector('script[src*="leg-cramp-info"]')) placeWhereAsked();
  });

  it('show the widget and nothing of what stands beside it', async () => {
    const box = await boxWith('Bare text<p>Fallback</p>');
    expect(box.innerText.trim()).to.equal('');
    expect(widgetOf(box)!.offsetHeight).to.be.greaterThan(100);
    expect(box.textContent).to.equal('Bare textFallback');
  });

  it('show their text again when the view has failed', async () => {
    const box = await boxWith('<p>Fallback</p>');
    const failed = new CustomEvent('leg-cramp-error', {
      bubbles: true,
      composed: true,
      detail: {reason: 'view'},
    });
    widgetOf(box)!.dispatchEvent(failed);
    expect(box.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  it('fill the slots with their children, also with one that comes later', async () => {
    const box = await boxWith('<p>Fallback</p>');
    const widget = widgetOf(box)!;
    widget.answers = {now: ['none']};
    const footer = Object.assign(document.createElement('p'), {slot: 'footer', textContent: 'Ours'});
    box.append(footer);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(widgetOf(box)).to.equal(widget);
    expect(widget.answers).to.deep.equal({now: ['none']});
    expect(footer.offsetHeight).to.be.greaterThan(0);
    expect(box.querySelector('p')!.offsetHeight).to.equal(0);
    const {top, bottom} = widget.getBoundingClientRect();
    expect(footer.getBoundingClientRect().top).to.be.within(top, bottom);
  });

  it('keep the widget and its answers when their owner writes their text again and again', async () => {
    const box = await boxWith('Text');
    const widget = widgetOf(box)!;
    widget.answers = {now: ['none']};
    for (const text of ['One', 'Two', 'Three', 'Four']) {
      box.textContent = text;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(widgetOf(box), text).to.equal(widget);
    }
    expect(widget.answers).to.deep.equal({now: ['none']});
    expect(widget.offsetHeight).to.be.greaterThan(100);
  });
});
