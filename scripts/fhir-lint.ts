// What FHIR validators do not see in our Questionnaire and in responses to it.
import type {Coding, Extension, Translated} from '../src/fhir/types.js';

interface Item {
  readonly linkId?: string;
  readonly type?: string;
  readonly text?: string;
  readonly _text?: Translated;
  readonly extension?: readonly Extension[];
  readonly enableWhen?: readonly {question?: string; operator?: string; answerCoding?: Partial<Coding>}[];
  readonly enableBehavior?: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly initial?: unknown;
  readonly answerOption?: readonly {
    extension?: readonly Extension[];
    initialSelected?: boolean;
    valueCoding?: Partial<Coding>;
  }[];
  readonly item?: readonly Item[];
}

/** A Questionnaire that may be broken. */
export interface Form {
  readonly language?: string;
  readonly url?: string;
  readonly version?: string;
  readonly title?: string;
  readonly _title?: Translated;
  readonly item?: readonly Item[];
}

/** What is wrong, in words. */
type Problems = readonly string[];

interface Placed {
  readonly item: Item;
  /** The groups and questions around it. */
  readonly above: readonly Item[];
}

const flat = (items: readonly Item[] = [], above: readonly Item[] = []): readonly Placed[] =>
  items.flatMap((item) => [{item, above}, ...flat(item.item, [...above, item])]);

const isExtension = (name: string) => (e: Extension) => e.url.endsWith(`/StructureDefinition/${name}`);
const sameCode = (a: Partial<Coding> = {}, b: Partial<Coding> = {}) =>
  a.code !== undefined && a.code === b.code && a.system === b.system;

/** @param others every language that each string must have beside the base language, no more and no fewer */
export function lintQuestionnaire(form: Form, others: readonly string[]): Problems {
  const items = flat(form.item).map(({item}) => item);
  return [
    ...languageProblems('title', form.title, form._title, others),
    ...items.flatMap((item, place) => [
      ...idProblems(item, items.slice(0, place)),
      ...conditionProblems(item, items.slice(0, place)),
      ...wordProblems(item, others),
      ...optionProblems(item),
    ]),
  ];
}

function idProblems({linkId}: Item, before: readonly Item[]): Problems {
  if (!linkId) return ['an item without linkId'];
  return before.some((item) => item.linkId === linkId) ? [`${linkId}: linkId is not unique`] : [];
}

function conditionProblems({linkId, enableWhen = [], enableBehavior}: Item, before: readonly Item[]) {
  const behavior =
    enableWhen.length > 1 && !enableBehavior ? [`${linkId}: several enableWhen without enableBehavior`] : [];
  return enableWhen.reduce<Problems>((problems, {question, operator, answerCoding}) => {
    const target = before.find((item) => item.linkId === question);
    if (operator !== '=') return [...problems, `${linkId}: enableWhen with ${operator}`];
    if (!target) return [...problems, `${linkId}: enableWhen on ${question}, which does not come before it`];
    const found = target.answerOption?.some((option) => sameCode(option.valueCoding, answerCoding));
    return found ? problems : [...problems, `${linkId}: ${answerCoding?.code} is no option of ${question}`];
  }, behavior);
}

function wordProblems({linkId, type, text, _text, answerOption = []}: Item, others: readonly string[]) {
  const options = answerOption.flatMap(({valueCoding}) =>
    languageProblems(
      valueCoding?.code ?? `${linkId}: an option`,
      valueCoding?.display,
      valueCoding?._display,
      others,
    ),
  );
  const isSaid = type === 'display' || text !== undefined || _text !== undefined;
  return [...(isSaid ? languageProblems(linkId ?? '', text, _text, others) : []), ...options];
}

function languageProblems(
  where: string,
  text: string | undefined,
  beside: Translated | undefined,
  others: readonly string[],
): Problems {
  const tags = (beside?.extension ?? []).filter(isExtension('translation')).map(({extension = []}) => {
    const content = extension.find(({url}) => url === 'content')?.valueString;
    return content ? extension.find(({url}) => url === 'lang')?.valueCode : undefined;
  });
  return [
    ...(text ? [] : [`${where}: no text`]),
    ...others.filter((tag) => !tags.includes(tag)).map((tag) => `${where}: no ${tag}`),
    ...tags
      .filter((tag, i) => tag === undefined || !others.includes(tag) || tags.indexOf(tag) !== i)
      .map((tag) => `${where}: a translation too many (${tag})`),
  ];
}

function optionProblems({linkId, repeats = false, initial, answerOption = []}: Item): Problems {
  const preset = initial !== undefined || answerOption.some(({initialSelected}) => initialSelected);
  return [
    ...(preset ? [`${linkId}: has an answer from the start`] : []),
    ...answerOption.flatMap(({extension = [], valueCoding}) => {
      const code = valueCoding?.code ?? '';
      const wanted = repeats && /\.(none|not_sure)$/.test(code);
      const found = extension.find(isExtension('questionnaire-optionExclusive'))?.valueBoolean ?? false;
      return found === wanted ? [] : [`${code}: optionExclusive is ${wanted ? 'missing' : 'too much'}`];
    }),
  ];
}

interface Answered {
  readonly linkId?: string;
  readonly text?: string;
  readonly answer?: readonly {valueCoding?: Partial<Coding>; valueString?: string}[];
  readonly item?: readonly Answered[];
}

/** A response that may be broken. */
export interface Response {
  readonly questionnaire?: string;
  readonly language?: string;
  readonly status?: string;
  readonly item?: readonly Answered[];
}

/** `above`: the linkIds around it. */
type Located = Answered & {readonly above: string};

const flatAnswers = (items: readonly Answered[] = [], above = ''): readonly Located[] =>
  items.flatMap((item) => [{...item, above}, ...flatAnswers(item.item, `${above}/${item.linkId}`)]);

/** @param form the Questionnaire in the one language of the response */
export function lintResponse(response: Response, form: Form): Problems {
  const placed = flat(form.item);
  const items = flatAnswers(response.item);
  const wanted = `${form.url}|${form.version}`;
  return [
    ...(response.questionnaire === wanted ? [] : [`answers ${response.questionnaire}, not ${wanted}`]),
    ...(response.language === form.language ? [] : [`is in ${response.language}, not ${form.language}`]),
    ...items.flatMap((item, i) => itemProblems(item, items.slice(0, i), placed)),
    ...(response.status === 'completed' ? enableProblems(items, placed) : []),
  ];
}

function itemProblems(item: Located, before: readonly Located[], placed: readonly Placed[]): Problems {
  const {linkId, above, text, answer = []} = item;
  const place = placed.findIndex((p) => p.item.linkId === linkId);
  const asked = placed[place];
  if (!asked) return [`${linkId}: not in the Questionnaire`];
  const wantedAbove = asked.above.map((a) => `/${a.linkId}`).join('');
  const late = before.some((b) => placed.findIndex((p) => p.item.linkId === b.linkId) >= place);
  return [
    ...(above === wantedAbove ? [] : [`${linkId}: stands in ${above}, not in ${wantedAbove}`]),
    ...(late ? [`${linkId}: out of order or twice`] : []),
    ...(text === asked.item.text ? [] : [`${linkId}: text is ${text}, asked was ${asked.item.text}`]),
    ...(answer.length > 1 && !asked.item.repeats ? [`${linkId}: several answers`] : []),
    ...answer.flatMap(({valueCoding, valueString}) => answerProblems(asked.item, valueCoding, valueString)),
  ];
}

function answerProblems({linkId, type, answerOption = []}: Item, coding?: Partial<Coding>, string?: string) {
  if (type === 'string') return string ? [] : [`${linkId}: not a string`];
  const option = answerOption.find(({valueCoding}) => sameCode(valueCoding, coding))?.valueCoding;
  if (!option) return [`${linkId}: ${coding?.code} is no option`];
  return option.display === coding?.display
    ? []
    : [`${linkId}: ${option.code} says ${coding?.display}, shown was ${option.display}`];
}

/** Completed: nothing in what was not asked, an answer to all that had to be. */
function enableProblems(items: readonly Located[], placed: readonly Placed[]): Problems {
  const answersTo = (linkId?: string) =>
    items.filter((item) => item.linkId === linkId).flatMap(({answer = []}) => answer);
  const holds = ({enableWhen = []}: Item) =>
    !enableWhen.length ||
    enableWhen.some(({question, answerCoding}) =>
      answersTo(question).some(({valueCoding}) => sameCode(valueCoding, answerCoding)),
    );
  return placed.flatMap(({item, above}) => {
    const {linkId, required} = item;
    const enabled = [...above, item].every(holds);
    if (!enabled && items.some((i) => i.linkId === linkId)) return [`${linkId}: was not asked`];
    return enabled && required && !answersTo(linkId).length ? [`${linkId}: no answer`] : [];
  });
}
