#ifndef COMMONS_GUIDE_MODEL_H
#define COMMONS_GUIDE_MODEL_H

/// The model of contributing guides as `scripts/train-guide-model` writes it, in the order of its bytes.
struct commons_guide_model {
    char magic[4];
    float parameters[127];
    signed char weights[32768][8];
};

extern const struct commons_guide_model commons_guide_model;

/// A number for each topic, one for none of them, and one unused.
typedef signed char commons_guide_weights __attribute__((ext_vector_type(8)));

/// How many parameters there are.
static inline int commons_guide_parameter_count(void) {
    return sizeof commons_guide_model.parameters / sizeof commons_guide_model.parameters[0];
}

/// How many buckets have weights.
static inline int commons_guide_bucket_count(void) {
    return sizeof commons_guide_model.weights / sizeof commons_guide_model.weights[0];
}

/// A parameter; 0 outside.
static inline float commons_guide_parameter(int number) {
    return number >= 0 && number < commons_guide_parameter_count() ? commons_guide_model.parameters[number] : 0;
}

/// The weights of a bucket; all 0 outside.
static inline commons_guide_weights commons_guide_weights_of(int bucket) {
    commons_guide_weights weights = 0;
    if (bucket >= 0 && bucket < commons_guide_bucket_count()) {
        __builtin_memcpy(&weights, commons_guide_model.weights[bucket], sizeof weights);
    }
    return weights;
}

#endif
