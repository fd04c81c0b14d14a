/**
 * Acronyms of machine learning that papers use without an introduction, with their usual long forms. Long
 * forms that a collection does not contain are ignored, and those that its papers introduce take precedence.
 */
const lines = `
ASR: automatic speech recognition
BCI: brain-computer interface
CFG: classifier-free guidance
CKA: centered kernel alignment
CL: continual learning
CNN: convolutional neural network
CoT: chain of thought
DPO: direct preference optimization
DRO: distributionally robust optimization
FFN: feed-forward network
FL: federated learning
fMRI: functional magnetic resonance imaging, neuroimaging
GAN: generative adversarial network
GNN: graph neural network
GP: Gaussian process
HPO: hyperparameter optimization
ICL: in-context learning
KD: knowledge distillation
KG: knowledge graph
LLM: large language model
LM: language model
LMM: large multimodal model
LoRA: low-rank adaptation
LSTM: long short-term memory
LVLM: large vision-language model, vision-language model
MAML: model-agnostic meta-learning
MDP: Markov decision process
MLLM: multimodal large language model, multimodal LLM
MLP: multilayer perceptron
MoE: mixture of experts
MRI: magnetic resonance imaging
MTL: multi-task learning
NAS: neural architecture search
NER: named entity recognition
NLI: natural language inference
NLP: natural language processing
NLU: natural language understanding
NMT: neural machine translation
NTK: neural tangent kernel
OCR: optical character recognition
PCA: principal component analysis
PEFT: parameter-efficient fine-tuning
PPO: proximal policy optimization
QA: question answering
RAG: retrieval-augmented generation, retrieval-augmented
RL: reinforcement learning
RLHF: reinforcement learning from human feedback
RNN: recurrent neural network
SAE: sparse autoencoder
SAM: sharpness-aware minimization
SFT: supervised fine-tuning
SGD: stochastic gradient descent
SSL: self-supervised learning
SSM: state space model
SVD: singular value decomposition
SVM: support vector machine
T2I: text-to-image
TTA: test-time adaptation
TTS: text-to-speech
UDA: unsupervised domain adaptation
VAE: variational autoencoder
ViT: vision transformer
VLM: vision-language model
VQA: visual question answering
XAI: explainable artificial intelligence, explainable AI
`;

/** From each acronym to its long forms, the most usual first. */
export const usualAcronyms: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(': '))
    .map(([short = '', forms = '']) => [short, forms.split(', ')] as const),
);
