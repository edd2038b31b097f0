"""Operations of two versions: matched with each other, and compared but for their slots."""
