"""Measure how fast the bot is: replies, start, load, throughput. Measuring apart from printing.

`texts` what is asked, `figures` what comes of it, `children` programs that are measured from
outside, `ours` and `stock` the two ways to serve one model; `reply`, `start`, `load` and
`throughput` measure; `reports` and `pictures` show.
"""
