export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
  readonly notes: Readonly<Record<string, string>>;
}
export function readUnits(file: string): readonly Unit[];
export function sourceHash(source: string): string;
