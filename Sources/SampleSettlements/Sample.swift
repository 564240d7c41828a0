// filled by the sample generator
