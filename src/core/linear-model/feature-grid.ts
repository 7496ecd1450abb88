import type { LinearModel } from './linear-model.ts';

type Value = string | number | boolean;

/** What is looked at, by name, and all that it may be; `null`: anything. */
export type Columns = Readonly<Record<string, readonly Value[] | null>>;

/** One value for each column. */
export type Row<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends readonly Value[] ? Widened<C[Name][number]> : Value;
};

type Widened<V extends Value> = V extends number ? number : V;

/** A kind of features: how their names begin, and the columns whose values follow. */
export type Template<C extends Columns> = readonly [beginning: string, ...columns: (keyof C & string)[]];

/**
 * Features over columns that hold few values each. Their weights stand in a grid with a cell for every combination,
 * so that a row is scored without building the features' names; each is built when its cell is met first. Only the
 * features with a column that may hold anything are looked up by name each time.
 *
 *     const grid = new FeatureGrid({ kind: ['person', 'place'], away: [0, 1, 2] }, [['kind', 'kind'], ['away', 'away', 'kind']]);
 *     grid.names({ kind: 'place', away: 2 })   // ['kind|place', 'away|2|place']
 */
export class FeatureGrid<C extends Columns> {
  private readonly columns: readonly [name: keyof C & string, values: readonly Value[] | null][];
  /** Where each template's cells begin; the last number is the size of the grid. */
  private readonly starts: number[] = [0];
  /** Template after template: the columns, and how many cells lie between two neighbouring values. */
  private readonly inputs: number[] = [];
  private readonly steps: number[] = [];
  /** Where each template's inputs end. */
  private readonly ends: number[] = [];
  /** Which templates have a column that may hold anything: these have no cells. */
  private readonly isOpen: boolean[] = [];
  private readonly grids = new WeakMap<LinearModel, Float64Array>();
  /** The values of the row that is scored, as places in their columns. */
  private readonly row: Int32Array;

  constructor(
    columns: C,
    private readonly templates: readonly Template<C>[],
  ) {
    this.columns = Object.entries(columns);
    this.row = new Int32Array(this.columns.length);
    for (const [, ...names] of templates) this.layOut(names);
  }

  /** The features of a row by name, as a model is learned from. */
  names(values: Row<C>): string[] {
    return this.templates.map((template) => nameOf(template, values));
  }

  /** The sum of the weights of a row's features. */
  score(model: LinearModel, values: Row<C>): number {
    const { row, starts, ends, inputs, steps, isOpen } = this;
    this.placeRow(values);
    const grid = this.gridOf(model);
    let score = 0;
    let input = 0;
    for (let template = 0; template < ends.length; template += 1) {
      if (isOpen[template] === true) {
        score += this.weightOf(model, values, template);
        continue;
      }
      let cell = starts[template] ?? 0;
      for (; input < (ends[template] ?? 0); input += 1) cell += (row[inputs[input] ?? 0] ?? 0) * (steps[input] ?? 0);
      const weight = grid[cell] ?? 0;
      score += Number.isNaN(weight) ? this.lookUp(model, values, template, cell) : weight;
    }
    return score;
  }

  private placeRow(values: Row<C>): void {
    const { columns, row } = this;
    for (let column = 0; column < columns.length; column += 1) {
      const [name, known] = columns[column] ?? ['', null];
      if (known === null) continue;
      const at = known.indexOf(values[name]);
      if (at < 0) throw new Error(`column ${name} has no ${values[name]}`);
      row[column] = at;
    }
  }

  private layOut(names: readonly (keyof C & string)[]): void {
    const columns = names.map((name) => this.columns.findIndex(([own]) => own === name));
    const isOpen = columns.some((column) => this.columns[column]?.[1] === null);
    let size = isOpen ? 0 : 1;
    for (const column of isOpen ? [] : columns) {
      this.inputs.push(column);
      this.steps.push(size);
      size *= this.columns[column]?.[1]?.length ?? 0;
    }
    this.isOpen.push(isOpen);
    this.ends.push(this.inputs.length);
    this.starts.push((this.starts.at(-1) ?? 0) + size);
  }

  /** The weights of a model, `NaN` where the feature was not met yet. */
  private gridOf(model: LinearModel): Float64Array {
    const known = this.grids.get(model);
    if (known !== undefined) return known;
    const grid = new Float64Array(this.starts.at(-1) ?? 0).fill(Number.NaN);
    this.grids.set(model, grid);
    return grid;
  }

  private lookUp(model: LinearModel, values: Row<C>, template: number, cell: number): number {
    const weight = this.weightOf(model, values, template);
    this.gridOf(model)[cell] = weight;
    return weight;
  }

  private weightOf(model: LinearModel, values: Row<C>, template: number): number {
    const asked = this.templates[template];
    return asked === undefined ? 0 : (model.get(nameOf(asked, values)) ?? 0);
  }
}

function nameOf<C extends Columns>([beginning, ...columns]: Template<C>, values: Row<C>): string {
  let feature: string = beginning;
  for (const name of columns) feature += `|${values[name]}`;
  return feature;
}
