import {expect} from '@open-wc/testing';
import {say, shown, widget} from '../support/harness.js';

describe('toFHIR()', () => {
  it('holds the answers of the moment it was asked, in the reader’s words', async () => {
    const element = await widget('lang="es"');
    await shown(element, 'es');
    element.answers = {now: ['cold']};
    const asked = element.toFHIR({authored: '2026-11-24T03:00:00Z'});
    element.reset();
    const response = await asked;
    expect(response.authored).to.equal('2026-11-24T03:00:00Z');
    expect(response.item![0]!.answer![0]).to.deep.include({
      valueCoding: {
        system: 'https://leg-cramp-info.example/fhir/CodeSystem/leg-cramp-check',
        code: 'now.cold',
        display: say('es').option('now', 'cold'),
      },
    });
  });
});
