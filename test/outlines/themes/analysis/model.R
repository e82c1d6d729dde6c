# 基准模型：支持率与收入
library(lme4)

model <- lmer(support ~ income + age + (1 | district), data = survey)
summary(model)

plot <- function(x, ...) {
	for (i in seq_along(x)) print(x[[i]])
}
