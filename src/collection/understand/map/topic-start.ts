import { findEigenvectors } from '../discover/grouping/eigenvectors.ts';
import type { ScoredPapers } from '../similar/scored-papers.ts';
import { senseOf } from './axis-sense.ts';

/** Topics of few papers say less in the mean of a paper's topics. */
const DOUBT = 8;

/**
 * Places papers by their topics, x and y in turn: topics lie as far from each other as the likeness of their papers
 * says, and each paper at the mean of the topics, by how similar it is to the papers of each. So a few papers more
 * move the map little, even where they divide a topic: its parts then lie where it lay. `similar` and `topics` are
 * parallel to the papers; topics are numbers below `count`, each that of a paper. Method: Torgerson's classical scaling
 * of the papers, each as like another as their topics are.
 */
export function placeByTopics(
  similar: readonly ScoredPapers[],
  topics: Int32Array,
  count: number,
): Float64Array {
  const sizes = new Float64Array(count);
  for (const topic of topics) sizes[topic]! += 1;
  const affinities = sumAffinities(similar, topics, count);
  const centres = placeTopics(likenessOfTopics(affinities, topics, sizes), sizes);
  const places = new Float64Array(2 * similar.length);
  for (let paper = 0; paper < similar.length; paper++) {
    const own = topics[paper]!;
    let [x, y, sum] = [0, 0, 0];
    for (let topic = 0; topic < count; topic++) {
      const others = sizes[topic]! - (topic === own ? 1 : 0);
      const weight = (affinities[paper * count + topic]! / (others + DOUBT)) ** 2;
      x += weight * centres[2 * topic]!;
      y += weight * centres[2 * topic + 1]!;
      sum += weight;
    }
    places[2 * paper] = sum > 0 ? x / sum : centres[2 * own]!;
    places[2 * paper + 1] = sum > 0 ? y / sum : centres[2 * own + 1]!;
  }
  return places;
}

/** For each paper (rows) and topic the sum of the roots of its similarities to the papers of the topic. */
function sumAffinities(similar: readonly ScoredPapers[], topics: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(similar.length * count);
  similar.forEach(({ others, scores }, paper) => {
    for (let i = 0; i < others.length; i++) {
      sums[paper * count + topics[others[i]!]!]! += Math.sqrt(scores[i]!);
    }
  });
  return sums;
}

/**
 * The mean root of the similarity of the papers of two topics, or of one, in which each is also compared with itself.
 * Means alone let a topic and its parts say the same.
 */
function likenessOfTopics(affinities: Float64Array, topics: Int32Array, sizes: Float64Array): Float64Array {
  const count = sizes.length;
  const sums = new Float64Array(count * count);
  topics.forEach((own, paper) => {
    for (let topic = 0; topic < count; topic++)
      sums[own * count + topic]! += affinities[paper * count + topic]!;
    sums[own * count + own]! += 1;
  });
  return sums.map((sum, i) => {
    const [a, b] = [Math.floor(i / count), i % count];
    return (sum + sums[b * count + a]!) / (2 * sizes[a]! * sizes[b]!);
  });
}

function placeTopics(likeness: Float64Array, sizes: Float64Array): Float64Array {
  const count = sizes.length;
  const centred = takeOutMeans(likeness, sizes);
  const weighed = centred.map((one, i) => one * Math.sqrt(sizes[Math.floor(i / count)]! * sizes[i % count]!));
  const { vectors, values } = findEigenvectors(weighed, count);
  const centres = new Float64Array(2 * count);
  for (let axis = 0; axis < 2; axis++) {
    const along = sizes.map((size, topic) => vectors[topic * count + axis]! / Math.sqrt(size));
    const length = Math.sqrt(Math.max(0, values[axis]!)) * senseOf(along, sizes);
    for (let topic = 0; topic < count; topic++) centres[2 * topic + axis] = length * along[topic]!;
  }
  return centres;
}

/** Takes the means of rows and of columns, weighted with the masses, out of a symmetric matrix. */
function takeOutMeans(matrix: Float64Array, masses: Float64Array): Float64Array {
  const size = masses.length;
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const means = new Float64Array(size);
  matrix.forEach((value, i) => {
    means[i % size]! += (value * masses[Math.floor(i / size)]!) / total;
  });
  const whole = means.reduce((sum, mean, i) => sum + (mean * masses[i]!) / total, 0);
  return matrix.map((value, i) => value - means[i % size]! - means[Math.floor(i / size)]! + whole);
}
