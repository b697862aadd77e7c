import {expect} from '@open-wc/testing';
import {patternWords} from '../../src/content/check-words.js';
import {walks} from '../support/answers.js';
import {checkScreen, say, screen, textOf, walk, widget} from '../support/harness.js';

const resultOf = async (mode: string) => {
  const element = await widget(`lang="en" result="${mode}"`);
  await walk(element, walks.appointment);
  return element;
};

describe('modes of the result', () => {
  it('level, the default, names no pattern', async () => {
    const element = await resultOf('level');
    expect(element.assessment).not.to.have.property('patterns');
    expect(checkScreen(element).queryByRole('heading', {name: say('en').ui('resembles')})).to.equal(null);
  });

  it('pattern also says what the answers resemble, with its warning', async () => {
    const element = await resultOf('pattern');
    expect(element.assessment.patterns).to.deep.equal(['cramps', 'restless']);
    expect(checkScreen(element).getByRole('heading', {name: say('en').ui('resembles')})).to.exist;
    for (const id of ['cramps', 'restless'] as const) expect(textOf(element)).to.contain(patternWords[id]());
    expect(textOf(element)).to.contain(say('en').ui('pattern'));
  });

  it('leaflet gives each answer its own fixed text, and shows the most urgent first', async () => {
    const element = await widget('lang="en" result="leaflet"');
    await walk(element, {...walks.appointment, meds: ['water']});
    const text = textOf(element);
    expect(text).to.contain(say('en').option('feel', 'urge'));
    expect(text).to.contain(say('en').option('meds', 'water'));
    expect(text).to.match(/Within 2 weeks: See a doctor[^]*Next time at the pharmacy: Ask a pharmacist/);
    expect(element.assessment.level).to.equal('appointment');
  });

  it('About names the mode that is on', async () => {
    for (const mode of ['leaflet', 'level', 'pattern'] as const) {
      const element = await widget(`lang="en" result="${mode}"`);
      element.show('sources');
      expect(screen(element).getByText(new RegExp(say('en').ui(mode)))).to.exist;
    }
  });
});
