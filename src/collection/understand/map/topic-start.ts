import { findEigenvectors } from '../discover/grouping/eigenvectors.ts';
import type { ScoredPapers } from '../similar/scored-papers.ts';
import { senseOf } from './axis-sense.ts';

/** Topics of few papers say less, in the mean of a paper's topics as in the shape of the whole. */
const DOUBT = 8;
const SIZE_POWER = 0.75;

/**
 * Places papers by their topics, x and y in turn: topics lie as far from each other as the likeness of their papers
 * says, and each paper at the mean of the topics, by how similar it is to the papers of each. So a few papers more
 * move the map little. `similar` and `topics` are parallel to the papers; topics are numbers below `count`, each that
 * of a paper. Method: Torgerson's classical scaling, the larger topics weighing more.
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

/** The mean root of the similarity of the papers of two topics; a topic is as like itself as the most alike are. */
function likenessOfTopics(affinities: Float64Array, topics: Int32Array, sizes: Float64Array): Float64Array {
  const count = sizes.length;
  const sums = new Float64Array(count * count);
  topics.forEach((own, paper) => {
    for (let topic = 0; topic < count; topic++)
      sums[own * count + topic]! += affinities[paper * count + topic]!;
  });
  const likeness = sums.map((sum, i) => {
    const [a, b] = [Math.floor(i / count), i % count];
    return a === b
      ? sum / Math.max(1, sizes[a]! * (sizes[a]! - 1))
      : (sum + sums[b * count + a]!) / (2 * sizes[a]! * sizes[b]!);
  });
  const most = likeness.reduce((max, one) => Math.max(max, one), 0);
  return likeness.map((one, i) => (i % (count + 1) === 0 ? most : one));
}

function placeTopics(likeness: Float64Array, sizes: Float64Array): Float64Array {
  const count = sizes.length;
  const masses = sizes.map((size) => size ** SIZE_POWER);
  const centred = takeOutMeans(likeness, masses);
  const weighed = centred.map(
    (one, i) => one * Math.sqrt(masses[Math.floor(i / count)]! * masses[i % count]!),
  );
  const { vectors, values } = findEigenvectors(weighed, count);
  const centres = new Float64Array(2 * count);
  for (let axis = 0; axis < 2; axis++) {
    const along = masses.map((mass, topic) => vectors[topic * count + axis]! / Math.sqrt(mass));
    const length = Math.sqrt(Math.max(0, values[axis]!)) * senseOf(along, masses);
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
