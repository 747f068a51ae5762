/**
 * The columns that say how things are, table by table: where such a cell changes, the history has what it said. Other
 * columns name rows, or say in what words, from where and with what notes; of those it has how many rows changed.
 */
export const tellingColumns: Readonly<Record<string, readonly string[]>> = {
  observations: [
    'value',
    'qualifier',
    'lower',
    'upper',
    'margin',
    'numerator',
    'denominator',
    'respondents',
    'status',
  ],
  assessments: ['published', 'overall', 'score', 'score_max'],
  grades: ['grade', 'score', 'basis', 'carried_from'],
  targets: ['baseline', 'baseline_period', 'operator', 'value', 'due'],
  milestones: ['due', 'met', 'met_date'],
  actions: ['due', 'revised_due', 'status', 'status_date'],
  decisions: ['date', 'kind', 'follow_up_due'],
};
