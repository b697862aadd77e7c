import {expect} from '@open-wc/testing';
import {pictures} from '../../src/content/pictures/pictures.js';
import {checkScreen, openAll, say, screen, walk, widget} from '../support/harness.js';

describe('pictures', () => {
  it('each is on the screen with words for those who do not see it', async () => {
    const element = await widget();
    await openAll(element);
    for (const name of ['toes', 'wall', 'towel', 'where'] as const)
      screen(element).getByRole('img', {name: pictures[name].description()});
    await walk(element, {now: ['none']});
    checkScreen(element).getByRole('img', {name: pictures.compare.description()});
  });

  it('each shows another person', () => {
    const skins = Object.values(pictures).map(({skin}) => skin);
    expect(new Set(skins).size).to.equal(skins.length);
  });

  it('fits a phone and is mirrored in a language that runs from right to left', async () => {
    const element = await widget();
    await openAll(element);
    element.style.width = '288px';
    const picture = screen(element).getByRole('img', {name: pictures.wall.description()});
    expect(picture.getBoundingClientRect().width).to.be.within(150, 288);
    expect(getComputedStyle(picture).scale).to.equal('none');
    element.shadowRoot!.querySelector('section')!.dir = 'rtl';
    expect(getComputedStyle(picture).scale).to.equal('-1 1');
  });
});

describe('quinine', () => {
  const {avoid, restricted} = {
    avoid: 'the health agency says not to use quinine',
    restricted: 'doctors are told to keep quinine',
  };
  const shownIn = async (region: string) => {
    const element = await widget(`lang="en" region="${region}"`);
    await openAll(element);
    const text = element.shadowRoot!.textContent;
    return [text.includes(avoid), text.includes(restricted)];
  };

  it('is told by the position of the country that the page names, and of no other', async () => {
    expect(await shownIn('US')).to.deep.equal([true, false]);
    expect(await shownIn('DE')).to.deep.equal([false, true]);
    expect(await shownIn('JP')).to.deep.equal([false, false]);
    expect(await shownIn('')).to.deep.equal([false, false]);
  });
});

describe('the hold timer', () => {
  const start = say('en').ui('timerStart');
  let tick: () => void;
  let running: number;
  const real = {setInterval: globalThis.setInterval, clearInterval: globalThis.clearInterval};
  beforeEach(() => {
    running = 0;
    globalThis.setInterval = ((each: () => void, every: number) => {
      expect(every).to.equal(1000);
      running++;
      tick = each;
      return 77;
    }) as typeof setInterval;
    globalThis.clearInterval = ((id?: number) => {
      if (id === 77) running--;
    }) as typeof clearInterval;
  });
  afterEach(() => Object.assign(globalThis, real));

  const press = async (element: Awaited<ReturnType<typeof widget>>, name: string) => {
    screen(element).getByRole('button', {name}).click();
    await element.updateComplete;
  };
  const status = (element: HTMLElement) =>
    element.shadowRoot!.querySelector('.timer [role=status]')!.textContent;

  it('says hold and rest in turn, three times, and then to change legs', async () => {
    const element = await widget();
    await openAll(element);
    await press(element, start);
    const heard: string[] = [];
    for (let second = 0; running; second++) {
      if (heard.at(-1) !== status(element)) heard.push(status(element));
      tick();
      await element.updateComplete;
      if (!running) expect(second).to.equal(49);
    }
    heard.push(status(element));
    expect(heard).to.deep.equal([
      'Hold: 1 of 3',
      'Rest',
      'Hold: 2 of 3',
      'Rest',
      'Hold: 3 of 3',
      'Done. Switch legs, or stop if you did both.',
    ]);
  });

  it('counts down for the eye only, and stops when asked', async () => {
    const element = await widget();
    await openAll(element);
    await press(element, start);
    tick();
    await element.updateComplete;
    const left = element.shadowRoot!.querySelector('.left')!;
    expect([left.textContent, left.getAttribute('aria-hidden')]).to.deep.equal(['9', 'true']);
    await press(element, say('en').ui('timerStop'));
    expect([running, status(element)]).to.deep.equal([0, '']);
  });

  it('stops when the element leaves the page', async () => {
    const element = await widget();
    await openAll(element);
    await press(element, start);
    expect(running).to.equal(1);
    element.remove();
    expect(running).to.equal(0);
  });
});
