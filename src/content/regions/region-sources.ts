import rows from './sources.json' with {type: 'json'};

/** Where a value of a country was read. For scripts and tests: the widget ships none of it. */
interface RegionSource {
  /** The countries for which it states this value. */
  readonly countries: readonly string[];
  readonly for: 'emergency' | 'advice' | 'quinine' | 'doctor' | 'pharmacy';
  /** The number, the position on quinine or the word that it states. */
  readonly names: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  /** How much of it was read. */
  readonly seen: 'excerpt' | 'copy' | 'page text' | 'repository file';
  readonly checked: string;
}

export const regionSources = rows as readonly RegionSource[];

export const sourcesOf = (country: string): readonly RegionSource[] =>
  regionSources.filter(({countries}) => countries.includes(country));

/** The oldest day of checking among all sources of these kinds. */
export const oldestCheck = (...kinds: readonly RegionSource['for'][]): string =>
  regionSources
    .filter((source) => kinds.includes(source.for))
    .map(({checked}) => checked)
    .sort()[0]!;
