import { boundsOf } from './bounds.ts';

/** A part of the tree counts as one point where its width is below this share of its distance. */
const OPENING = 0.8;
/** Papers that nearly touch push no more strongly than at this distance squared. */
const SOFTNESS = 0.1;
/** The square that holds all papers is halved so often in each direction; codes of places have two bits a level. */
const LEVELS = 15;
const CELLS = 2 ** LEVELS;

/** Adds the forces between all papers at `places` to `forces`, both x and y in turn. */
export type Repulsion = (places: Float64Array, forces: Float64Array) => void;

/**
 * Prepares adding up how strongly so many papers push each other away, in time n log n: far groups of them count as one
 * at their mean place. Papers at one place do not move each other. Method: Barnes and Hut, "A hierarchical O(N log N)
 * force-calculation algorithm", 1986.
 */
export function buildRepulsion(papers: number, strength: number): Repulsion {
  const tree = makeTree(papers);
  const { nodes, ends, order } = tree;
  return (places, forces) => {
    const used = growTree(tree, places);
    for (const paper of order) {
      const [x, y] = [places[2 * paper]!, places[2 * paper + 1]!];
      let [forceX, forceY] = [0, 0];
      for (let node = 0; node < used; ) {
        const dx = x - nodes[4 * node]!;
        const dy = y - nodes[4 * node + 1]!;
        const square = dx * dx + dy * dy;
        if (nodes[4 * node + 3]! <= square) {
          const push = nodes[4 * node + 2]! / ((SOFTNESS + square) * (1 + square));
          forceX += push * dx;
          forceY += push * dy;
          node = ends[node]!;
        } else {
          node += 1;
        }
      }
      forces[2 * paper]! += strength * forceX;
      forces[2 * paper + 1]! += strength * forceY;
    }
  };
}

/** A tree of squares within squares, each node before those in it. */
interface SquareTree {
  /** Of each node four numbers: x and y of the mean place, papers, the squared distance from which it counts as one. */
  readonly nodes: Float64Array;
  /** The node after all those in a node. */
  readonly ends: Int32Array;
  /** The papers, those of a square beside each other. */
  readonly order: Int32Array;
  readonly codes: Float64Array;
}

/** A node has a paper of its own or at least two nodes in it, and one chain of squares within squares is one node. */
const makeTree = (papers: number): SquareTree => ({
  nodes: new Float64Array(8 * papers),
  ends: new Int32Array(2 * papers),
  order: new Int32Array(papers),
  codes: new Float64Array(papers),
});

/** Builds the tree of these places anew and returns the number of its nodes. */
function growTree({ nodes, ends, order, codes }: SquareTree, places: Float64Array): number {
  const papers = order.length;
  const side = sortByCode(order, codes, places);
  const codeAt = (i: number) => Math.floor(codes[i]! / papers);
  let used = 0;

  /** Adds the node of the papers from one place in the order to another, which are in one square of this level. */
  const addNode = (from: number, to: number, level: number): void => {
    const node = used++;
    let depth = level;
    // Where all are in one smaller square, that one is the node.
    while (depth < LEVELS && quarterOf(codeAt(from), depth) === quarterOf(codeAt(to - 1), depth)) depth += 1;
    const isLeaf = depth === LEVELS;
    let [x, y] = [0, 0];
    if (isLeaf) {
      for (let i = from; i < to; i++) {
        x += places[2 * order[i]!]!;
        y += places[2 * order[i]! + 1]!;
      }
    } else {
      for (let start = from; start < to; ) {
        const quarter = quarterOf(codeAt(start), depth);
        let end = start + 1;
        while (end < to && quarterOf(codeAt(end), depth) === quarter) end += 1;
        const child = used;
        addNode(start, end, depth + 1);
        x += nodes[4 * child]! * (end - start);
        y += nodes[4 * child + 1]! * (end - start);
        start = end;
      }
    }
    nodes[4 * node] = x / (to - from);
    nodes[4 * node + 1] = y / (to - from);
    nodes[4 * node + 2] = to - from;
    nodes[4 * node + 3] = isLeaf ? 0 : (side / 2 ** depth / OPENING) ** 2;
    ends[node] = used;
  };
  addNode(0, papers, 0);
  return used;
}

const quarterOf = (code: number, depth: number) => (code >>> (2 * (LEVELS - 1 - depth))) & 3;

/**
 * Sorts papers by the codes of their places, in which the bits of column and row take turns; a code is multiplied by
 * the number of papers, and the paper added. Returns the width of the square that holds all. Method: Morton, 1966.
 */
function sortByCode(order: Int32Array, codes: Float64Array, places: Float64Array): number {
  const papers = order.length;
  const { left, top, side } = boundsOf(places);
  const cellOf = (distance: number) => Math.min(CELLS - 1, Math.floor((distance / side) * CELLS));
  for (let paper = 0; paper < papers; paper++) {
    const column = spreadBits(cellOf(places[2 * paper]! - left));
    const row = spreadBits(cellOf(places[2 * paper + 1]! - top));
    codes[paper] = (column + 2 * row) * papers + paper;
  }
  codes.sort();
  for (let i = 0; i < papers; i++) order[i] = codes[i]! % papers;
  return side;
}

/** Puts a zero before each of 15 bits. */
function spreadBits(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff_00ff;
  bits = (bits | (bits << 4)) & 0x0f0f_0f0f;
  bits = (bits | (bits << 2)) & 0x3333_3333;
  return (bits | (bits << 1)) & 0x5555_5555;
}
