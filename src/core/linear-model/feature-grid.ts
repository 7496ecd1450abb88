import { copyOf } from '../text/copy-of.ts';
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
 * So many values of a column that may hold anything are numbered before their numbers are begun anew, and so many cells
 * with one of them are remembered.
 */
const MOST_VALUES = 2 ** 12;
const MOST_CELLS = 2 ** 16;

/** The weights of a model by cell; where the feature was not met yet, `NaN` in the grid and none in the open. */
type Cells = { readonly grid: Float64Array; readonly open: Map<number, number> };

/**
 * Features over columns that mostly hold few values each. Their weights stand in a grid with a cell for every combination,
 * so that a row is scored without building the features' names; each is built when its cell is met first. The values of a
 * column that may hold anything are numbered as they are met, and the cells of features with such a column remembered.
 *
 *     const grid = new FeatureGrid({ kind: ['person', 'place'], away: [0, 1, 2] }, [['kind', 'kind'], ['away', 'away', 'kind']]);
 *     grid.names({ kind: 'place', away: 2 })   // ['kind|place', 'away|2|place']
 */
export class FeatureGrid<C extends Columns> {
  private readonly columns: readonly [name: keyof C & string, values: readonly Value[] | null][];
  /** Where each template's cells begin: in the grid, or in the open. */
  private readonly starts: number[] = [];
  /** How many cells the grid has, and how many there may be in the open. */
  private size = 0;
  private sizeInOpen = 0;
  /** Template after template: the columns, and how many cells lie between two neighbouring values. */
  private readonly inputs: number[] = [];
  private readonly steps: number[] = [];
  /** Where each template's inputs end. */
  private readonly ends: number[] = [];
  /** Which templates have a column that may hold anything: their cells stand in the open. */
  private readonly isOpen: boolean[] = [];
  /** The numbers of what the columns held that may hold anything. */
  private readonly numbers = new Map<Value, number>();
  private cells = new WeakMap<LinearModel, Cells>();
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
    const { grid, open } = this.cellsOf(model);
    let score = 0;
    let input = 0;
    for (let template = 0; template < ends.length; template += 1) {
      let cell = starts[template] ?? 0;
      for (; input < (ends[template] ?? 0); input += 1) cell += (row[inputs[input] ?? 0] ?? 0) * (steps[input] ?? 0);
      const weight = isOpen[template] === true ? open.get(cell) : grid[cell];
      score += weight === undefined || Number.isNaN(weight) ? this.lookUp(model, values, template, cell) : weight;
    }
    return score;
  }

  private placeRow(values: Row<C>): void {
    const { columns, row } = this;
    if (this.numbers.size + columns.length > MOST_VALUES) this.beginAnew();
    for (let column = 0; column < columns.length; column += 1) {
      const [name, known] = columns[column] ?? ['', null];
      const at = known === null ? this.numberOf(values[name]) : known.indexOf(values[name]);
      if (at < 0) throw new Error(`column ${name} has no ${values[name]}`);
      row[column] = at;
    }
  }

  private numberOf(value: Value): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(typeof value === 'string' ? copyOf(value) : value, number);
    return number;
  }

  private beginAnew(): void {
    this.numbers.clear();
    this.cells = new WeakMap();
  }

  private layOut(names: readonly (keyof C & string)[]): void {
    const columns = names.map((name) => this.columns.findIndex(([own]) => own === name));
    const isOpen = columns.some((column) => this.columns[column]?.[1] === null);
    let size = 1;
    for (const column of columns) {
      this.inputs.push(column);
      this.steps.push(size);
      size *= this.columns[column]?.[1]?.length ?? MOST_VALUES;
    }
    this.isOpen.push(isOpen);
    this.ends.push(this.inputs.length);
    this.starts.push(isOpen ? this.sizeInOpen : this.size);
    if (isOpen) this.sizeInOpen += size;
    else this.size += size;
  }

  private cellsOf(model: LinearModel): Cells {
    const known = this.cells.get(model);
    if (known !== undefined) return known;
    const cells = { grid: new Float64Array(this.size).fill(Number.NaN), open: new Map<number, number>() };
    this.cells.set(model, cells);
    return cells;
  }

  private lookUp(model: LinearModel, values: Row<C>, template: number, cell: number): number {
    const weight = this.weightOf(model, values, template);
    const { grid, open } = this.cellsOf(model);
    if (this.isOpen[template] !== true) grid[cell] = weight;
    else {
      if (open.size >= MOST_CELLS) open.clear();
      open.set(cell, weight);
    }
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
