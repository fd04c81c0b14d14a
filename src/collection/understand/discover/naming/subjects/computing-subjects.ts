/** Subjects of computing, in the form that `parseSubjects` reads. */
export const COMPUTING_SUBJECTS = `
algorithms and complexity: polynomial time, NP-hard, lower bound, running time, approximation ratio, data structure
  data structures and sketching: hash table, hashing, nearest neighbor search, data stream, sketching, locality-sensitive
  computational complexity: complexity class, circuit complexity, NP-complete, communication complexity, query complexity
  graph algorithms: shortest path, max flow, minimum cut, graph algorithm, graph partition*
  graphs and networks: graph data, graph structure, directed graph, undirected graph, large graph, community detection, network structure, nodes and edges, complex network, centrality, stochastic block model, network data
  computational geometry: Voronoi, convex hull, computational geometry, triangulation, polygon
information theory: mutual information, channel capacity, entropy, rate-distortion, information-theoretic
  coding theory: error-correcting code, LDPC, code rate, decoding algorithm, polar code
  data compression: compression ratio, lossless compression, lossy compression, image compression, source coding
programming languages: programming language, compiler, type system, semantics of programs, functional programming
  program synthesis and code generation: program synthesis, code generation, source code, program induction, code completion
  program verification: formal verification, model checking, program analysis, temporal logic, static analysis, loop invariant
software engineering: software development, software project, bug, refactoring, code review, software engineer*
  software testing: test case, fuzzing, mutation testing, unit test, test generation
operating systems and hardware: operating system, processor, cache, memory bandwidth, FPGA, hardware accelerat*
  parallel and distributed computing: distributed system, parallel computing, GPU, cluster computing, consensus protocol, cloud computing
  energy-efficient and embedded computing: embedded system, low-power, edge device, real-time scheduling, microcontroller
databases: database, SQL, query optimization, query processing, transaction, data integration
  data mining: data mining, frequent pattern, association rule, outlier, anomaly detection
  knowledge graphs and ontologies: knowledge graph, ontology, ontologies, knowledge base, linked data, RDF, link prediction
  anomaly detection: anomaly detection, outlier detection, novelty detection, intrusion detection, out-of-distribution detection
computer networks: network protocol, routing, congestion, packet, bandwidth allocation, Internet traffic
  wireless and mobile networks: wireless network, sensor network, mobile network, WiFi, Bluetooth, cellular network
  websites and web applications: web page, website, web application, browser, JavaScript, web service, crawl*
  social networks: social network, social media, Twitter, influence maximization, online communit*, tweet
security: attack, attacker, vulnerabilit*, malware, adversary, security, threat model
  cryptography: encryption, cryptograph*, secure computation, zero-knowledge, signature scheme, blockchain
  privacy: privacy, differential privacy, private data, data protection, anonymi*, GDPR
  adversarial attacks and robustness: adversarial attack, adversarial example, adversarial training, certified robustness, backdoor, adversarial perturbation
  online fraud and abuse: phishing, spam, fraud, cybercrime, abuse
  web security and tracking: browser, cross-site scripting, XSS, fingerprinting, tracker, web security, third-party script
  malware and intrusions: malware, intrusion, botnet, host threat, malicious traffic, denial-of-service
information retrieval: document retrieval, search engine, relevance, passage retrieval, ranking model, query expansion
  recommender systems: recommender, recommendation, collaborative filtering, user preference, click-through, user-item
  question answering: question answering, reading comprehension, open-domain question, answer questions, multi-hop
  patents and legal retrieval: patent retrieval, patent search, legal retrieval, e-discovery
human-computer interaction: user study, user interface, usability, participants, interaction design
  virtual and augmented reality: virtual reality, augmented reality, head-mounted, immersive, mixed reality
  visualization: visualization, visual analytics, charts, dashboard
  accessibility: accessibility, screen reader, blind people, visually impaired, sign language
computer graphics: rendering, mesh, texture synthesis, computer graphics, shading, ray tracing
  animation and simulation: character animation, motion capture, cloth simulation, physics simulation
  neural rendering: radiance field, NeRF, novel view synthesis, view synthesis, Gaussian splatting
artificial intelligence: knowledge representation, intelligent agent, expert system, reasoning system, commonsense
  planning and search: heuristic search, planner, planning domain, tree search, PDDL, plan recognition
  constraint solving: constraint satisfaction, constraint programming, answer set programming, logic program*
  multi-agent systems: multi-agent, multiagent, agents coordinate, swarm, negotiation, auction, cooperative agents
  algorithmic fairness: algorithmic fairness, group fairness, fair classification, fairness constraint, discrimination, bias mitigation, fairness
  ethics and governance of AI: ethic*, accountability, responsible AI, societal impact, AI regulation, trustworthy AI
  explanation of models: interpretability, explanation, explainable, saliency map, feature attribution, Shapley
  planning under uncertainty: POMDP, partially observable, stochastic planning, planning under uncertainty, belief state
  rule learning and neuro-symbolic methods: rule learning, inductive logic programming, neuro-symbolic, neurosymbolic, Markov logic, decision list, rule list, fuzzy rule
  games and game playing: game playing, game tree, Monte Carlo tree search, poker, Atari, board game
machine learning: training data, classifier, learning algorithm, neural network, supervised learning
  learning theory: generalization bound, PAC, VC dimension, learnability, sample complexity, generalization error, Rademacher
  online learning: online learning, regret bound, regret, expert advice, online convex
  multi-armed bandits: bandit, multi-armed, arm identification, Thompson sampling, contextual bandit
  reinforcement learning: reinforcement learning, Markov decision process, reward function, Q-learning, policy gradient, MDP
  kernel methods: kernel method, support vector machine, SVM, reproducing kernel, kernel function
  classification: classification problem, binary classification, multi-label, multi-class, imbalanced, boosting
  ranking and pairwise comparison: learning to rank, pairwise comparison, rank aggregation, ranking function
  decision trees and ensembles: decision tree, random forest, gradient boosting, ensemble learning, bagging
  clustering: clustering, k-means, cluster analysis, spectral clustering, mixture model
  dimensionality reduction: dimensionality reduction, PCA, manifold learning, low-dimensional embedding, autoencoder
  matrix and tensor factorization: matrix factorization, low-rank, matrix completion, tensor decomposition, nonnegative matrix, tensor
  metric learning and similarity: metric learning, distance metric, triplet loss, similarity search, hashing method
  generative models: generative model, variational autoencoder, normalizing flow, VAE, latent variable model, GAN, generative adversarial network
  generative adversarial networks: generative adversarial network, GAN, discriminator, adversarially trained generator
  diffusion models: diffusion model, score-based, denoising diffusion, text-to-image
  graph learning: graph neural network, node classification, graph convolution*, GNN, graph representation, network embedding, node embedding, graph-structured, heterogeneous graph, link prediction, subgraph
  optimal transport: optimal transport, Wasserstein, Sinkhorn, earth mover's distance
  transfer learning and domain adaptation: transfer learning, domain adaptation, domain generalization, distribution shift, target domain, domain shift
  few-shot and zero-shot learning: few-shot, zero-shot, one-shot, low-shot
  meta-learning: meta-learning, meta-learn*, learning to learn, meta-training
  pre-training and fine-tuning: pre-training, pretraining, fine-tuning, parameter-efficient, adapter, pre-trained weights
  semi-supervised and weakly supervised learning: semi-supervised, unlabeled data, pseudo-label, weakly supervised, weak supervision, multiple instance learning
  self-supervised and contrastive learning: self-supervised, contrastive learning, contrastive loss, pretext task, unsupervised representation learning
  active learning and crowdsourcing: active learning, crowdsourc*, annotator, labeling cost, crowd worker
  learning from noisy labels: label noise, noisy label, mislabeled, corrupted label
  continual learning: continual learning, catastrophic forgetting, lifelong learning, incremental learning
  multi-task learning: multi-task learning, multitask, negative transfer, auxiliary task
  federated learning: federated learning, federated, decentralized training, local clients
  efficient neural networks: pruning, quantization, knowledge distillation, model compression, architecture search, sparse network
  design of neural networks: network architecture, residual network, ResNet, skip connection, depthwise, network depth, network design
  sequence models and attention: recurrent neural network, LSTM, sequence model, self-attention, attention mechanism, long sequence, recurrent network
  theory of neural networks: overparameteri*, neural tangent kernel, infinite width, loss landscape, implicit bias, universal approximation, expressiv*
  training neural networks: batch normalization, learning rate, optimizer, initialization, backpropagation, large batch, dropout
  uncertainty of predictions: model calibration, calibrated, calibration error, predictive uncertainty, uncertainty estimation, out-of-distribution detection, conformal prediction
  imitation and preference learning: imitation learning, inverse reinforcement learning, learning from demonstration, behavior cloning, human feedback, preference learning
  structured prediction: structured prediction, conditional random field, sequence labeling, structured output, hidden Markov model
  off-policy and offline reinforcement learning: offline reinforcement learning, off-policy, policy evaluation, batch reinforcement learning, value function approximation
speech and audio: speech signal, audio, speaker, acoustic model, spoken, speech processing
  speech recognition: speech recognition, ASR, spoken language, speech transcription, phoneme
  speech synthesis: text-to-speech, voice conversion, speech synthesis, vocoder
  music processing: music, musical, melody, music generation, music information retrieval
computer vision: image, visual recognition, pixel, camera, convolutional, ImageNet
  object detection: object detection, detector, bounding box, pedestrian detection, region proposal
  image segmentation: segmentation, semantic segmentation, instance segmentation, superpixel, mask prediction
  image classification: image classification, visual recognition, fine-grained, object recognition, scene recognition
  video understanding: video, action recognition, temporal localization, video segmentation, optical flow, video prediction, action localization
  object tracking: object tracking, visual tracking, multi-object tracking, tracker, target tracking
  saliency and visual attention: saliency, salient object, eye fixation, fixation prediction
  scene understanding: scene graph, scene parsing, indoor scene, scene understanding, panoptic
  faces and biometrics: face recognition, facial, face image, iris, fingerprint, person re-identification, biometric
  human pose and motion: human pose, pose estimation of people, human motion, body pose, hand pose, gesture, skeleton
  image restoration: super-resolution, denoising, deblur*, deraining, inpainting, image restoration, dehazing, low-light
  event cameras and image sensors: event camera, event-based vision, event-driven, rolling shutter, time-of-flight, image sensor
  computational imaging: computational imaging, light field, high dynamic range, coded aperture, exposure
  image generation and editing: image synthesis, image generation, image-to-image, style transfer, image editing
  vision and language: image captioning, visual question answering, vision-language, caption, text-image, visual grounding
  3D reconstruction: 3D reconstruction, structure from motion, multi-view, surface reconstruction, photometric stereo, shape reconstruction
  point clouds: point cloud, LiDAR, 3D point, point set, registration
  3D shapes and surfaces: 3D shape, shape correspondence, shape matching, shape descriptor, mesh, shape analysis
  depth estimation and stereo: depth estimation, stereo matching, stereo, monocular depth, depth map, disparity
  camera geometry and calibration: camera calibration, bundle adjustment, epipolar, relative pose, fundamental matrix, essential matrix, camera pose, homography, radial distortion, rolling shutter
  object pose estimation: 6D pose, object pose, pose refinement, 6DoF
  image matching and retrieval: feature matching, local descriptor, image retrieval, keypoint, place recognition, image matching
  text and documents in images: text recognition, OCR, handwrit*, scene text, document image
  image features and texture: image feature, feature descriptor, texture, local binary pattern, bag of visual words, visual feature, image descriptor
  image forgery and authentication: deepfake, face forgery, forgery, image manipulation detection, watermark, face anti-spoofing
  visual and inertial odometry: visual odometry, visual-inertial, egomotion, ego-motion, camera motion, visual SLAM
  lanes and road scenes: lane detection, road scene, driving scene, traffic sign, road segmentation, parking
natural language processing: text, sentence, corpus, language model, linguistic, natural language
  large language models: large language model, LLM, GPT-3, GPT-4, ChatGPT, instruction tuning
  prompting and reasoning of language models: chain-of-thought, in-context learning, prompting, few-shot prompt, language model reasoning, prompt
  bias and safety of language models: gender bias, social bias, stereotype, jailbreak, safety alignment, debias*, harmful content, red teaming
  knowledge and factuality of language models: hallucination, factual knowledge, factuality, retrieval-augmented, knowledge editing
  machine translation: machine translation, translation quality, neural translation, translator, parallel corpus, parallel data, BLEU, source language
  multilingual language processing: multilingual, cross-lingual, low-resource language, bilingual, morpholog*, dialect
  dialogue systems: dialogue, dialog, conversation*, chatbot, response generation
  summarization: summarization, summary, abstractive, headline generation
  information extraction: named entity, relation extraction, event extraction, entity linking, coreference, information extraction
  parsing and grammar: dependency parsing, syntactic parsing, constituency, parse tree, syntactic, grammar, treebank, part-of-speech
  semantic parsing: semantic parsing, text-to-SQL, logical form, meaning representation, AMR
  language modelling: language modeling, language modelling, masked language model, perplexity, next-token, tokenizer, n-gram
  word meaning: word embedding, word sense, lexical, semantic similarity, word vector, distributional semantics
  text generation: text generation, paraphrase, natural language generation, storytelling, controllable generation, text style
  language understanding and inference: natural language inference, textual entailment, natural language understanding, commonsense reasoning, GLUE
  sentiment and opinion: sentiment, opinion, emotion, stance, aspect-based
  hate speech and misinformation: hate speech, misinformation, fake news, fact-checking, rumor, propaganda, toxic language
  topic models and text classification: topic model, LDA, text classification, document classification, document clustering
  keyphrases and terms: keyphrase, keyword extraction, terminology, term extraction, acronym
  events and narratives: event detection, event coreference, event schema, narrative, story generation, temporal relation
`;
