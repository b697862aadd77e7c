import {expect} from 'chai';
import {lintQuestionnaire, lintResponse} from '../../scripts/fhir-lint.js';
import {checkWords} from '../../src/content/check-words.js';
import {base} from '../../src/fhir/canonical.js';
import {targetLocales} from '../../scripts/messages.js';
import {copy, fhirProblems, form, formIn, medplumProblems, responseIn} from './support.js';

const [other] = targetLocales;

/** A broken copy: which place gets what, and who must see it, the lint by what it says. */
interface Broken {
  readonly what: string;
  /** A property of the resource, or a linkId and the way from there. */
  readonly at: string;
  /** The new value, or how to make it from the old one; nothing where the place goes. */
  readonly to?: unknown;
  readonly medplum?: true;
  readonly fhir?: true;
  readonly lint?: string;
}

type Node = Record<string, unknown>;

const itemsOf = (node: Node): readonly Node[] =>
  ((node.item ?? []) as Node[]).flatMap((item) => [item, ...itemsOf(item)]);

function breakIt(resource: Node, {at, to}: Broken): void {
  const [first = '', ...way] = at.split('/');
  const item = itemsOf(resource).find(({linkId}) => linkId === first);
  const keys = item ? way : [first, ...way];
  const last = keys.pop() ?? '';
  const node = keys.reduce<Node>((inside, key) => inside[key] as Node, item ?? resource);
  if (to === undefined) Reflect.deleteProperty(node, last);
  else node[last] = typeof to === 'function' ? (to as (old: unknown) => unknown)(node[last]) : to;
}

const reversed = (list: unknown[]) => [...list].reverse();
const shortened = (list: unknown[]) => list.slice(0, -1);
const with2nd = (list: unknown[]) => [...list, list[0]];

const brokenForms: readonly Broken[] = [
  {what: 'an unknown property', at: 'colour', to: 'red', medplum: true, fhir: true},
  {what: 'a constraint of R5', at: 'now/answerConstraint', to: 'optionsOnly', medplum: true, fhir: true},
  {what: 'no status', at: 'status', medplum: true, fhir: true},
  {what: 'a status that there is not', at: 'status', to: 'ripe', fhir: true},
  {what: 'no linkId', at: 'now/linkId', medplum: true, fhir: true, lint: 'an item without linkId'},
  {what: 'the type of R5 in a nested item', at: 'look/type', to: 'coding', medplum: true},
  {what: 'a date that is none', at: 'date', to: '24 November', medplum: true},
  {
    what: 'an answer from the start',
    at: 'time/initial',
    to: [{valueCoding: {code: 'time.short'}}],
    medplum: true,
    lint: 'time: has an answer from the start',
  },
  {
    what: 'an option chosen from the start',
    at: 'time/answerOption/0/initialSelected',
    to: true,
    lint: 'time: has an answer from the start',
  },
  {
    what: 'a condition without an answer',
    at: 'rest/enableWhen/0/answerCoding',
    medplum: true,
    fhir: true,
    lint: 'rest: undefined is no option of now',
  },
  {
    what: 'conditions without any or all',
    at: 'rest/enableBehavior',
    lint: 'rest: several enableWhen without enableBehavior',
  },
  {what: 'a linkId twice', at: 'look/linkId', to: 'feel', lint: 'feel: linkId is not unique'},
  {
    what: 'a condition on a question that there is not',
    at: 'rest/enableWhen/0/question',
    to: 'then',
    lint: 'rest: enableWhen on then, which does not come before it',
  },
  {
    what: 'a condition on a later question',
    at: 'rest/item',
    to: reversed,
    lint: 'muscle: enableWhen on meds, which does not come before it',
  },
  {
    what: 'a condition on an option that there is not',
    at: 'rest/enableWhen/0/answerCoding/code',
    to: 'now.nothing',
    lint: 'rest: now.nothing is no option of now',
  },
  {
    what: 'a condition that is ambiguous for check boxes',
    at: 'rest/enableWhen/0/operator',
    to: '!=',
    lint: 'rest: enableWhen with !=',
  },
  {what: 'no title', at: 'title', lint: 'title: no text'},
  {what: 'no text', at: 'intro/text', lint: 'intro: no text'},
  {what: 'a question without text', at: 'look/text', lint: 'look: no text'},
  {
    what: 'an option without words',
    at: 'now/answerOption/1/valueCoding/display',
    lint: 'now.cold: no text',
  },
  {
    what: 'an option in one language only',
    at: 'now/answerOption/1/valueCoding/_display',
    lint: `now.cold: no ${other}`,
  },
  {
    what: 'a translation that does not say its language',
    at: 'now/_text/extension/0/extension/0',
    to: {url: 'tongue', valueCode: other},
    lint: `now: no ${other}`,
  },
  {
    what: 'a translation without words',
    at: 'now.hint/_text/extension/0/extension',
    to: shortened,
    lint: `now.hint: no ${other}`,
  },
  {
    what: 'a language twice',
    at: '_title/extension',
    to: with2nd,
    lint: `title: a translation too many (${other})`,
  },
  {
    what: 'none that does not exclude the rest',
    at: 'look/answerOption/3/extension',
    lint: 'look.none: optionExclusive is missing',
  },
  {
    what: 'a sign that excludes the rest',
    at: 'now/answerOption/0/extension',
    to: [{url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive', valueBoolean: true}],
    lint: 'now.breath: optionExclusive is too much',
  },
];

const system = `${base}/CodeSystem/leg-cramp-check`;
const muscle = {
  linkId: 'muscle',
  text: checkWords.muscle!(),
  answer: [{valueCoding: {system, code: 'muscle.yes', display: checkWords['muscle.yes']!()}}],
};

const brokenResponses: readonly Broken[] = [
  {what: 'an unknown property', at: 'score', to: 7, medplum: true, fhir: true},
  {what: 'no status', at: 'status', medplum: true, fhir: true},
  {what: 'a status that there is not', at: 'status', to: 'done', fhir: true},
  {what: 'a time that is none', at: 'authored', to: 'now', medplum: true},
  {
    what: 'no linkId',
    at: 'now/linkId',
    medplum: true,
    fhir: true,
    lint: 'undefined: not in the Questionnaire',
  },
  {
    what: 'another version',
    at: 'questionnaire',
    to: `${base}/Questionnaire/leg-cramp-check|0.9.0`,
    lint: `answers ${base}/Questionnaire/leg-cramp-check|0.9.0, not `,
  },
  {what: 'another language', at: 'language', to: 'tlh', lint: 'is in tlh, not en'},
  {
    what: 'a question that there is not',
    at: 'life/linkId',
    to: 'shoe',
    lint: 'shoe: not in the Questionnaire',
  },
  {
    what: 'a question in another place',
    at: 'now/item',
    to: [muscle],
    lint: 'muscle: stands in /now, not in /rest',
  },
  {what: 'another order', at: 'rest/item', to: reversed, lint: 'look: out of order or twice'},
  {what: 'a question twice', at: 'rest/item', to: with2nd, lint: 'look: out of order or twice'},
  {
    what: 'a code that is no option',
    at: 'look/answer/0/valueCoding/code',
    to: 'look.odd',
    lint: 'look: look.odd is no option',
  },
  {
    what: 'a code of another system',
    at: 'look/answer/0/valueCoding/system',
    to: 'http://snomed.info/sct',
    lint: 'look: look.none is no option',
  },
  {
    what: 'several answers to a single choice',
    at: 'time/answer',
    to: with2nd,
    lint: 'time: several answers',
  },
  {
    what: 'an answer to what was not asked',
    at: 'rest/item',
    to: (items: unknown[]) => [...items.slice(0, 4), muscle, ...items.slice(4)],
    lint: 'muscle: was not asked',
  },
  {what: 'a question left open', at: 'rest/item', to: shortened, lint: 'life: no answer'},
  {what: 'no words', at: 'now/text', lint: 'now: text is undefined'},
  {what: 'other words', at: 'now/text', to: 'Are you well?', lint: 'now: text is Are you well?'},
  {
    what: 'other words for an option',
    at: 'now/answer/0/valueCoding/display',
    to: 'All is well',
    lint: 'now: now.none says All is well',
  },
  {
    what: 'a rule that is no string',
    at: 'result.rules/answer',
    to: [{valueInteger: 1}],
    lint: 'result.rules: not a string',
  },
];

const well = {
  now: ['none'],
  look: ['none'],
  feel: ['cramp'],
  time: 'short',
  meds: ['none'],
  you: ['none'],
  life: 'fine',
};

function suite(
  name: string,
  whole: object,
  all: readonly Broken[],
  lint: (resource: object) => readonly string[],
): void {
  describe(name, () => {
    for (const broken of all)
      it(`with ${broken.what}`, () => {
        const resource = copy(whole) as Node;
        breakIt(resource, broken);
        if (broken.medplum) expect(medplumProblems(resource), 'medplum').not.to.be.empty;
        if (broken.fhir) expect(fhirProblems(resource), 'fhir').not.to.be.empty;
        if (broken.lint) expect(lint(resource).join('\n'), 'lint').to.include(broken.lint);
        expect(broken.medplum ?? broken.fhir ?? broken.lint, 'someone has to see it').to.be.ok;
      });
  });
}

suite('a broken Questionnaire is seen', form, brokenForms, (q) => lintQuestionnaire(q, targetLocales));
suite('a broken response is seen', responseIn('en', well), brokenResponses, (r) =>
  lintResponse(r, formIn.get('en')!),
);
