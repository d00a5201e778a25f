# まちのものさしの公開データを R で読む例。R 4.0 以上、ほかに入れるものはありません。
# Rscript read_indicator.r https://example.jp/ 102041 recycling-rate

arguments <- commandArgs(trailingOnly = TRUE)
home <- paste0(sub("/+$", "", arguments[1]), "/open-data/", arguments[2], "/")
indicator_id <- arguments[3]

# Takes off the apostrophe that keeps a spreadsheet from running a text as a formula.
plain <- function(text) sub("^'('*[-=+@\t\r\n＝＋－＠])", "\\1", text)

# 空欄は「書かれていない」(NA)。0 ではありません。 A blank cell says nothing (NA); it is not 0.
table_of <- function(name) {
  rows <- read.csv(paste0(home, name, ".csv"), fileEncoding = "UTF-8-BOM", colClasses = "character",
                   na.strings = "", check.names = FALSE)
  rows[] <- lapply(rows, plain)
  rows
}
own <- function(name) {
  rows <- table_of(name)
  rows[rows$indicator_id == indicator_id, ]
}

indicator <- own("indicators")
cat(sprintf("%s (%s)\n", indicator$name, indicator$unit))
observations <- own("observations")
values <- ifelse(is.na(observations$value), "NA", format(as.numeric(observations$value), trim = TRUE, digits = 10, drop0trailing = TRUE))
cat(paste0(observations$period, "\t", values, "\t", observations$printed, "\n"), sep = "")
cat(own("judgements")$verdict, "\n", sep = "")
